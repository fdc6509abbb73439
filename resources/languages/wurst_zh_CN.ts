<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>! and @ go through a list one by one, which a single picture can&apos;t; leave the sign out</source>
        <translation>! 和 @ 要逐条走完一个列表，单张图片做不到；请去掉这个符号</translation>
    </message>
    <message numerus="yes">
        <source>%n LoRAs</source>
        <comment>%n LoRA</comment>
        <translation>
            <numerusform>%n 个 LoRA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed options</source>
        <comment>%n changed option</comment>
        <translation>
            <numerusform>%n 个选项已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compositions kept</source>
        <comment>%n composition kept</comment>
        <translation>
            <numerusform>已保存 %n 个构图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <comment>%n core</comment>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read ({name})</source>
        <comment>%n file can&apos;t be read ({name})</comment>
        <translation>
            <numerusform>%n 个文件无法读取（{name}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder came from elsewhere</source>
        <comment>%n file in the folder came from elsewhere</comment>
        <translation>
            <numerusform>文件夹里有 %n 个文件来自别处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>%n found</comment>
        <translation>
            <numerusform>找到 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>%n in all</comment>
        <translation>
            <numerusform>共 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs back in the queue.</source>
        <comment>%n job back in the queue.</comment>
        <translation>
            <numerusform>%n 个任务已回到队列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue</source>
        <comment>%n job in the queue</comment>
        <translation>
            <numerusform>队列中有 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue, about {time}</source>
        <comment>%n job in the queue, about {time}</comment>
        <translation>
            <numerusform>队列中有 %n 个任务，约 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs taken out of the queue. Kept pictures stay in the history.</source>
        <comment>%n job taken out of the queue. Kept pictures stay in the history.</comment>
        <translation>
            <numerusform>已从队列移除 %n 个任务。保存好的图片仍在历史记录里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs were broken off when the program last ended. All that was finished is kept, and they can go on from there.</source>
        <comment>A job was broken off when the program last ended. All that was finished is kept, and it can go on from there.</comment>
        <translation>
            <numerusform>程序上次结束时，有 %n 个任务被打断。已完成的都保存着，可以接着往下做。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls</source>
        <comment>%n network call</comment>
        <translation>
            <numerusform>联网 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls in this run</source>
        <comment>%n network call in this run</comment>
        <translation>
            <numerusform>本次运行联网 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>%n new</comment>
        <translation>
            <numerusform>%n 张新图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pictures: show them</source>
        <comment>%n new picture: show it</comment>
        <translation>
            <numerusform>%n 张新图片：显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <comment>The picture is back.</comment>
        <translation>
            <numerusform>%n 张图片已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are deleted.</source>
        <comment>The picture is deleted.</comment>
        <translation>
            <numerusform>%n 张图片已删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures at a time</source>
        <comment>one picture at a time</comment>
        <translation>
            <numerusform>每次 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked</source>
        <comment>%n picture checked</comment>
        <translation>
            <numerusform>已检查 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked: all is well.</source>
        <comment>%n picture checked: all is well.</comment>
        <translation>
            <numerusform>已检查 %n 张图片：一切正常。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures copied.</source>
        <comment>%n picture copied.</comment>
        <translation>
            <numerusform>已复制 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported to {folder}.</source>
        <comment>%n picture exported to {folder}.</comment>
        <translation>
            <numerusform>已将 %n 张图片导出到 {folder}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures handed to the system&apos;s trash.</source>
        <comment>%n picture handed to the system&apos;s trash.</comment>
        <translation>
            <numerusform>已将 %n 张图片移入系统回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported</source>
        <comment>%n picture imported</comment>
        <translation>
            <numerusform>已导入 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported.</source>
        <comment>%n picture imported.</comment>
        <translation>
            <numerusform>已导入 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept</source>
        <comment>%n picture kept</comment>
        <translation>
            <numerusform>已保存 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept.</source>
        <comment>%n picture kept.</comment>
        <translation>
            <numerusform>已保存 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked anew.</source>
        <comment>%n picture marked anew.</comment>
        <translation>
            <numerusform>已更新 %n 张图片的标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked as before.</source>
        <comment>%n picture marked as before.</comment>
        <translation>
            <numerusform>%n 张图片的标记已还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, about {time}</source>
        <comment>%n picture, about {time}</comment>
        <translation>
            <numerusform>%n 张图片，约 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures. How long they take is known once one was drawn like this.</source>
        <comment>%n picture. How long they take is known once one was drawn like this.</comment>
        <translation>
            <numerusform>%n 张图片。用这样的设置画过一张后，才知道要多久。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds for each</source>
        <comment>%n second for each</comment>
        <translation>
            <numerusform>每张 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles saved as {file}.</source>
        <comment>%n style saved as {file}.</comment>
        <translation>
            <numerusform>已将 %n 个风格保存为 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <comment>%n thread</comment>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Wurst Desktop</source>
        <translation>关于 Wurst Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>所有命令(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>colours</comment>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Blend two…</source>
        <translation>混合两张(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check all files…</source>
        <translation>检查所有文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clear what has ended</source>
        <translation>清除已结束的任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <comment>a pane</comment>
        <translation>创作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>colours</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>a pane</comment>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier prompts…</source>
        <translation>用过的提示词(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>a job that waits</comment>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export styles…</source>
        <translation>导出风格(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>a pane</comment>
        <translation>图库(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on, or try again</source>
        <translation>继续或重试(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide report</source>
        <translation>隐藏报告(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>更改记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>导入图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import styles…</source>
        <translation>导入风格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Just the picture</source>
        <translation>只看图片(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keep this prompt as a style…</source>
        <translation>将此提示词存为风格(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Learn one from your pictures…</source>
        <translation>用图片训练 LoRA(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>重新生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open large</source>
        <translation>查看大图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause after this job</source>
        <translation>做完此任务后暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <comment>a menu</comment>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a pane</comment>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a menu</comment>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>重做：{change}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>从队列移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove one from this machine</source>
        <translation>从这台电脑移除 LoRA(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove this style</source>
        <translation>移除此风格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>搜索历史记录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>显示报告(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop now, keep the composition</source>
        <translation>立即停止，保留构图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>撤销：{change}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Vary…</source>
        <translation>变体(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>an empty value of a sweep, beside its pictures</extracomment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(word:1.3), [word]</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>(word:1.3), [word]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>.swap() edits a picture, which this model can&apos;t do</source>
        <translation>.swap() 用于修改图片，这个模型做不到</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>keys</comment>
        <translation>0 至 5</translation>
    </message>
    <message>
        <source>0 to 5 in the gallery rate it</source>
        <translation>在图库中按 0 至 5 评分</translation>
    </message>
    <message>
        <source>0..1+0.25, of several: ink=0..1+0.25</source>
        <comment>how the strengths of one LoRA are typed, or of one of several</comment>
        <translation>0..1+0.25；有多个时：ink=0..1+0.25</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..3</source>
        <comment>how several values are typed</comment>
        <translation>1, 2, 3 或 1..3</translation>
    </message>
    <message>
        <source>10 steps, as recommended</source>
        <translation>10 步，推荐值</translation>
    </message>
    <message>
        <source>2, 4, 6 or 2..6+2</source>
        <comment>how several values are typed</comment>
        <translation>2, 4, 6 或 2..6+2</translation>
    </message>
    <message>
        <source>20 steps, as recommended</source>
        <translation>20 步，推荐值</translation>
    </message>
    <message>
        <source>A &amp;tour of three minutes</source>
        <translation>三分钟导览(&amp;T)</translation>
    </message>
    <message>
        <source>A click goes to how it was after that change. What you do then takes the place of what is grey.</source>
        <translation>点击某一项，就回到那次更改之后的样子。之后的新操作会取代灰色的部分。</translation>
    </message>
    <message>
        <source>A few lines for the stock pipelines of diffusers that draw this picture</source>
        <translation>几行代码，用 diffusers 原版管线画出这张图片</translation>
    </message>
    <message>
        <source>A few words will do: what, in which colour, where. The grey words are an example. The icons above bring styles, weights as sliders, and all that you typed before.</source>
        <translation>几个词就够：画什么、什么颜色、在哪里。灰色的字是示例。上方的图标可打开风格、权重滑块和以前输入过的提示词。</translation>
    </message>
    <message>
        <source>A line of the list “{list}” stands here, drawn from the seed.</source>
        <translation>这里会换成列表“{list}”中的一行，由种子决定。</translation>
    </message>
    <message>
        <source>A name for “{search}”:</source>
        <translation>“{search}”的名称：</translation>
    </message>
    <message>
        <source>A notification of the desktop, if the window is in back.</source>
        <translation>窗口在后台时，用桌面通知提醒。</translation>
    </message>
    <message>
        <source>A picture begins as noise, and this number decides which. What is where, the composition, grows from it: the same number with the same words gives the same composition again. A new one is thrown for each picture, unless the lock is closed.</source>
        <translation>每张图片都从一片噪声开始，这个数字决定是哪一片。什么东西在哪里，也就是构图，由它生长出来：同样的数字配同样的文字，就得到同样的构图。每张图片都会换一个新数字，除非上了锁。</translation>
    </message>
    <message>
        <source>A picture for each value, of each with each, all from “{prompt}”. They are kept one by one, and a grid of them too.</source>
        <translation>每个值画一张，各方向的值相互组合，都以“{prompt}”为基础。每张图片单独保存，另存一张总览网格。</translation>
    </message>
    <message>
        <source>A picture is being made. Stop it and close?</source>
        <translation>正在生成图片。要停止并关闭吗？</translation>
    </message>
    <message>
        <source>A picture would take about {time} here, by what “How fast is this machine?” measured.</source>
        <translation>根据“这台电脑有多快？”的测量，在这里画一张图片约需 {time}。</translation>
    </message>
    <message>
        <source>A picture would take about {time} here: a guess, till “How fast is this machine?” has measured.</source>
        <translation>在这里画一张图片约需 {time}：这只是估计，用“这台电脑有多快？”测过才准。</translation>
    </message>
    <message>
        <source>A size in steps of 64</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>以 64 为单位的尺寸</translation>
    </message>
    <message>
        <source>A slider for each phrase</source>
        <translation>每个短语一个滑块</translation>
    </message>
    <message>
        <source>A slider for each phrase of the prompt: to the right it counts more, to the left less. In the prompt that is written as a number behind the phrase, as in (mountains)1.6.</source>
        <translation>提示词的每个短语都有一个滑块：往右分量更重，往左更轻。在提示词里，这写成短语后面的数字，例如 (mountains)1.6。</translation>
    </message>
    <message>
        <source>A start from a kept composition</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>从已保存的构图开始</translation>
    </message>
    <message>
        <source>A step of the {stage} takes {time}, all of them {share} of a picture: each one fewer (under More) saves as much.</source>
        <translation>{stage}的一步需要 {time}，全部步数占一张图片的 {share}：每减一步（在“更多”里）就省下这么多。</translation>
    </message>
    <message>
        <source>A style puts its words around the prompt</source>
        <translation>风格会把自己的词加在提示词前后</translation>
    </message>
    <message>
        <source>A style puts the same words around each prompt. There is none yet.</source>
        <translation>风格会给每条提示词加上同样的词。现在还没有风格。</translation>
    </message>
    <message>
        <source>A text file beside a picture (lamp.txt beside lamp.png) says what is on that one, and goes before the phrase.</source>
        <translation>图片旁边的同名文本文件（lamp.png 配 lamp.txt）用来说明图上有什么，会放在这个短语之前。</translation>
    </message>
    <message>
        <source>About 20 pictures of one thing teach it to {title}. They stay on this machine, and pictures can be made meanwhile.</source>
        <translation>用大约 20 张同一事物的图片，就能教会 {title}。图片不会离开这台电脑，训练时也可以照常生成。</translation>
    </message>
    <message>
        <source>About so much of the device&apos;s memory is used, which leaves room for other programs: slower, the same pictures.</source>
        <translation>大约使用这么多设备内存，给其他程序留出空间：会慢一些，图片不变。</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>关于 {program}</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>direction of a sweep</comment>
        <translation>横向</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>the part for the GPU</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add it again</source>
        <comment>the part for the GPU</comment>
        <translation>重新添加</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Again here</source>
        <comment>before what comes out when the picture is made again on this machine</comment>
        <translation>在此重画</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>All calls to the network since the program was started, the latest at the end.</source>
        <translation>程序启动以来的所有联网请求，最新的在最后。</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All has come. Unpacking it takes some minutes…</source>
        <translation>下载完毕。解压还需要几分钟…</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图片</translation>
    </message>
    <message>
        <source>All pictures stay here, with all that made them. {search} finds an old one by a few of its words; the star marks favourites; drag one out to give it away.</source>
        <translation>所有图片连同它们的生成信息都留在这里。按 {search}，凭几个词就能找到旧图；星标表示收藏；把图片拖出去就能分享。</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>Another download is at work, so {model} has to wait for it. It may be in the window, or a terminal.</source>
        <translation>另一个下载正在进行，{model} 要等它结束。它可能在本窗口，也可能在终端里。</translation>
    </message>
    <message>
        <source>Another model draws another picture.</source>
        <translation>换一个模型，画出来就是另一张图。</translation>
    </message>
    <message>
        <source>Another seed for one half only</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>只为一半换种子</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>其他尺寸…</translation>
    </message>
    <message>
        <source>Anything you can say, at 1024 x 1024</source>
        <translation>想画什么都行，1024 x 1024</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple GPU (mps)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>As</source>
        <comment>export: the kind of file that the copies are written as</comment>
        <translation>格式</translation>
    </message>
    <message>
        <source>As in stock diffusers</source>
        <translation>与 diffusers 原版相同</translation>
    </message>
    <message>
        <source>As it came from its first training, without a leaning to any style: the one to build upon.</source>
        <translation>最初训练出来的样子，不偏向任何风格：适合在此基础上继续训练。</translation>
    </message>
    <message>
        <source>As it is, {size}</source>
        <comment>the size of a picture</comment>
        <translation>原样，{size}</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>开始时的样子</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>官方设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>the size of exported pictures</comment>
        <translation>原样</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>输入的原文</translation>
    </message>
    <message>
        <source>As you laid the pictures of a collection: drag them there. Everything else comes newest first.</source>
        <translation>按合集中自己摆放的顺序：在合集中拖动图片即可。其他图片仍是最新在前。</translation>
    </message>
    <message>
        <source>Asking what has to come…</source>
        <translation>正在查询需要下载的内容…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n pixels a side</source>
        <comment>At most %n pixel a side</comment>
        <translation>
            <numerusform>边长最多 %n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>At most it should need about {peak} of memory; the system can have all but {kept} back at any time.</source>
        <translation>预计最多占用 {peak} 内存；除 {kept} 以外，系统随时可以收回。</translation>
    </message>
    <message>
        <source>At most it should need about {peak} of the GPU&apos;s memory.</source>
        <translation>预计最多占用 {peak} 显存。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step of the tour before</comment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Begun: {done} of {total} are here.</source>
        <translation>已开始：{total} 中已有 {done}。</translation>
    </message>
    <message>
        <source>Beside the stock pipelines of diffusers; takes more than twice as long</source>
        <translation>与 diffusers 原版管线对比；所需时间会多一倍以上</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>评分最高</translation>
    </message>
    <message>
        <source>Beyond what the program took before, for one picture, its weights to be loaded first:</source>
        <translation>画一张图片（需先载入权重），在程序原有占用之外还要：</translation>
    </message>
    <message>
        <source>Blend two compositions</source>
        <translation>混合两个构图</translation>
    </message>
    <message>
        <source>Blend…</source>
        <translation>混合…</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>a job in the queue</comment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Broken off, {saved} of {count} kept</source>
        <translation>已中断，已保存 {saved}/{count}</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>按种子</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ontact sheet</source>
        <translation>构图小样(&amp;O)</translation>
    </message>
    <message>
        <source>COMPOSITION</source>
        <translation>构图</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carry the recipe: prompt, seeds and settings</source>
        <translation>附带配方：提示词、种子和设置</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>how random numbers are drawn</extracomment>
        <translation>随机方式</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>how random numbers are drawn</comment>
        <translation>随机方式</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>随机方式</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Changes since the start, the oldest first</source>
        <translation>启动以来的更改，最早的在前</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>检查所有文件</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Checking files</source>
        <comment>what is at work</comment>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>正在检查 {file}…</translation>
    </message>
    <message>
        <source>Checking {model}</source>
        <translation>正在检查 {model}</translation>
    </message>
    <message>
        <source>Choose a command, press its keys.</source>
        <translation>选一个命令，再按下想用的键。</translation>
    </message>
    <message>
        <source>Choose a composition that waits to be finished.</source>
        <translation>请选择一个待完成的构图。</translation>
    </message>
    <message>
        <source>Choose a deleted picture first.</source>
        <translation>请先选择一张已删除的图片。</translation>
    </message>
    <message>
        <source>Choose a job in the Queue first.</source>
        <translation>请先在队列中选择一个任务。</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that doesn&apos;t run now.</source>
        <translation>请在队列中选择一个未在运行的任务。</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that has ended.</source>
        <translation>请在队列中选择一个已结束的任务。</translation>
    </message>
    <message>
        <source>Choose a job that waits in the Queue first.</source>
        <translation>请先在队列中选择一个等待中的任务。</translation>
    </message>
    <message>
        <source>Choose a picture in the gallery first.</source>
        <translation>请先在图库中选择一张图片。</translation>
    </message>
    <message>
        <source>Choose a picture that was made with Wurst Desktop.</source>
        <translation>请选择一张由 Wurst Desktop 生成的图片。</translation>
    </message>
    <message>
        <source>Choose a picture to see what made it.</source>
        <translation>选择一张图片，查看它的生成信息。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>选择另一张图片</translation>
    </message>
    <message>
        <source>Choose one job in the Queue that has run.</source>
        <translation>请在队列中只选一个已运行过的任务。</translation>
    </message>
    <message>
        <source>Choose one job that waits in the Queue first.</source>
        <translation>请先在队列中只选一个等待中的任务。</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>选择多张</translation>
    </message>
    <message>
        <source>Choose the folder with the pictures first.</source>
        <translation>请先选择图片所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose what changes from picture to picture.</source>
        <translation>请选择各张图片之间变化的内容。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the stack</source>
        <translation>收起堆叠</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条通知</translation>
    </message>
    <message>
        <source>Close {pane}</source>
        <translation>关闭“{pane}”</translation>
    </message>
    <message>
        <source>Close {pane} (the View menu brings it back)</source>
        <translation>关闭“{pane}”（可从“视图”菜单重新打开）</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>放大，缩小</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <translation>复制为(&amp;P)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>合集与保存的搜索</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>要找的命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Compare - Wurst Desktop</source>
        <translation>比较 - Wurst Desktop</translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n</source>
        <comment>Compare these %n</comment>
        <translation>
            <numerusform>比较这 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <comment>place: where pictures are compared</comment>
        <translation>比较图片时</translation>
    </message>
    <message>
        <source>Compiled, for GPUs</source>
        <translation>编译（适合 GPU）</translation>
    </message>
    <message>
        <source>Compiling pays only on a GPU, so this is drawn as in the mode exact: the same picture.</source>
        <translation>编译只在 GPU 上才划算，所以这里按“精确”模式绘制：图片相同。</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构图</translation>
    </message>
    <message>
        <source>Composition + texture</source>
        <translation>构图 + 质感</translation>
    </message>
    <message>
        <source>Composition 5, all else the same</source>
        <translation>构图 5，其余相同</translation>
    </message>
    <message>
        <source>Composition 9</source>
        <translation>构图 9</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <translation>构图引导</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>构图引导</translation>
    </message>
    <message>
        <source>Composition seed</source>
        <translation>构图种子</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <translation>构图步数</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>构图步数</translation>
    </message>
    <message>
        <source>Composition, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>构图，第 {number} 张，共 {count} 张。</translation>
    </message>
    <message>
        <source>Composition.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>构图。</translation>
    </message>
    <message>
        <source>Composition: what is where</source>
        <translation>构图：什么在哪里</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>Converting {model}</source>
        <translation>正在转换 {model}</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <comment>the picture, to the clipboard</comment>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button that was pressed: it is done</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy a folder here…</source>
        <translation>复制文件夹到这里…</translation>
    </message>
    <message>
        <source>Copy a model here</source>
        <translation>复制模型到这里</translation>
    </message>
    <message>
        <source>Copy as Python for diffusers</source>
        <translation>复制为 diffusers 的 Python 代码</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>复制为命令行</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>复制为…</translation>
    </message>
    <message>
        <source>Copy in half precision</source>
        <translation>复制为半精度</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>复制所选图片</translation>
    </message>
    <message>
        <source>Copy what made it, for a terminal or a script</source>
        <translation>复制生成信息，用于终端或脚本</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <comment>a folder or file</comment>
        <translation>正在复制 {name}</translation>
    </message>
    <message>
        <source>Costs 2 % of the time at the most.</source>
        <translation>最多多花 2% 的时间。</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>name of the pane in which pictures are asked for</comment>
        <translation>创作</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down weigh the word at the caret, or what is selected, by 0.1; with Shift by 0.05.</source>
        <translation>Ctrl+↑ 和 Ctrl+↓ 以 0.1 为单位调整光标处或选中词语的权重；加按 Shift 则为 0.05。</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>超出即截断</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures</source>
        <comment>Delete %n picture</comment>
        <translation>
            <numerusform>删除 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the pictures that were deleted</comment>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of the chosen picture</source>
        <translation>所选图片的详情</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>Dissolve this collection</source>
        <translation>解散此合集</translation>
    </message>
    <message>
        <source>Divider between two pictures</source>
        <translation>两张图片之间的分隔条</translation>
    </message>
    <message>
        <source>Don&apos;t show this again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job in the queue</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour ends</comment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n compositions</source>
        <comment>Done, %n composition</comment>
        <translation>
            <numerusform>完成，%n 个构图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n pictures</source>
        <comment>Done, %n picture</comment>
        <translation>
            <numerusform>完成，%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>direction of a sweep</comment>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on a button: do it</comment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Drag Create, Gallery, Details and Queue where you like; View brings them back. {just_picture} shows just the picture. {undo} takes back what was a mistake. Help has this tour whenever you want it.</source>
        <translation>创作、图库、详情和队列可以随意拖放；关掉后可从“视图”菜单找回。{just_picture} 只看图片。做错了就按 {undo}。想再看一遍导览，随时到“帮助”菜单。</translation>
    </message>
    <message>
        <source>Drag, or use the left and right arrow</source>
        <translation>拖动，或用左右方向键</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot</source>
        <translation>重绘它的构图，或多或少</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot: choose one in the gallery.</source>
        <translation>重绘它的构图，或多或少：请在图库中选择一张。</translation>
    </message>
    <message>
        <source>Draw on the &amp;GPU…</source>
        <translation>用 GPU 绘制(&amp;G)…</translation>
    </message>
    <message>
        <source>Draw on the GPU</source>
        <translation>用 GPU 绘制</translation>
    </message>
    <message>
        <source>Draw with it by default</source>
        <translation>默认用它绘制</translation>
    </message>
    <message>
        <source>Drawn at once</source>
        <translation>同时绘制</translation>
    </message>
    <message>
        <source>Drawn over</source>
        <extracomment>how much of a kept composition is drawn anew</extracomment>
        <translation>重绘程度</translation>
    </message>
    <message>
        <source>Draws a few pictures with {title} and times each stage. Nothing of it is kept.</source>
        <translation>用 {title} 画几张图片，并为每个阶段计时。画的图片不会保存。</translation>
    </message>
    <message>
        <source>Draws {size} pixels, for which the model was trained.</source>
        <translation>绘制 {size} 像素，这是模型训练过的尺寸。</translation>
    </message>
    <message>
        <source>Draws {size} pixels. The model wasn&apos;t trained for that: a thing may come twice, or stretched.</source>
        <translation>绘制 {size} 像素。模型没有训练过这个尺寸：同一个东西可能出现两次，或者被拉长。</translation>
    </message>
    <message>
        <source>Du&amp;plicate, with new seeds</source>
        <translation>用新种子复制任务(&amp;P)</translation>
    </message>
    <message>
        <source>Each as it is</source>
        <comment>the sizes of pictures</comment>
        <translation>各按原样</translation>
    </message>
    <message>
        <source>Each its own</source>
        <comment>of several pictures: each has its own seeds</comment>
        <translation>各用各的</translation>
    </message>
    <message>
        <source>Each picture grows from a number that is thrown anew. Close the lock to keep it. The small question mark says more, with pictures.</source>
        <translation>每张图片都从一个数字生长出来，每次都会重新掷出。上锁就能留住它。小问号里有配图的详细说明。</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>用过的提示词</translation>
    </message>
    <message>
        <source>Earlier prompts, the newest first</source>
        <translation>用过的提示词，最新的在前</translation>
    </message>
    <message>
        <source>Edit a waiting job</source>
        <translation>编辑等待中的任务</translation>
    </message>
    <message>
        <source>Edit the job</source>
        <translation>编辑任务</translation>
    </message>
    <message>
        <source>Empty the &amp;bin…</source>
        <translation>清空“最近删除”(&amp;B)…</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空“最近删除”</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空“最近删除”…</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <comment>what is at work</comment>
        <translation>正在清空“最近删除”</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a job in the queue</comment>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Ended early, {saved} of {count} kept</source>
        <translation>提前结束，已保存 {saved}/{count}</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Everything fits into its memory, so all stages stay there: the fastest way.</source>
        <translation>全部放得进它的内存，所有阶段都留在那里：这样最快。</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>一切都会保存</translation>
    </message>
    <message>
        <source>Everything that made {file} is in the fields now.</source>
        <translation>生成 {file} 所用的一切已填入各栏。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Exact follows every step in full. Fast re-uses answers of the step before: the picture is there sooner and differs a little. Compiled draws the same as exact; the first picture of a size waits minutes for it, and it pays only on a GPU.</source>
        <translation>“精确”完整执行每一步。“快速”会重用前一步的结果：图片出得更快，略有不同。“编译”与“精确”画得一样；每种尺寸的第一张要等几分钟，而且只在 GPU 上才划算。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <comment>Export %n picture</comment>
        <translation>
            <numerusform>导出 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into</source>
        <comment>title of the dialog that asks for a folder</comment>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Export styles</source>
        <translation>导出风格</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>what is at work</comment>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>F&amp;avourite</source>
        <comment>to make a picture one, or not</comment>
        <translation>收藏(&amp;A)</translation>
    </message>
    <message>
        <source>Fast, less exact</source>
        <translation>快速，略有出入</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>正在获取 {name}…</translation>
    </message>
    <message>
        <source>Fi&amp;nish this picture</source>
        <translation>完成这张图片(&amp;N)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Files of the part for the GPU are missing or have changed, so the processor draws. Add it again?</source>
        <translation>GPU 组件的文件缺失或有改动，所以改由处理器绘制。要重新添加吗？</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>要下载的文件</translation>
    </message>
    <message>
        <source>Files, columns</source>
        <translation>文件，各列</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>全屏显示</translation>
    </message>
    <message>
        <source>Finish these pictures</source>
        <translation>完成这些图片</translation>
    </message>
    <message>
        <source>Finish this picture</source>
        <translation>完成这张图片</translation>
    </message>
    <message>
        <source>First the composition, then the texture, then the pixels; a rough preview appears early. {cancel} stops it, and what is finished is kept.</source>
        <translation>先是构图，再是质感，最后是像素；粗略的预览很快就会出现。按 {cancel} 停止，已完成的会保留。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for your pictures</source>
        <translation>图片存放的文件夹</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>不再保留此搜索</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>副本的格式</translation>
    </message>
    <message>
        <source>From the left composition (0&#xa0;%) to the right one (100&#xa0;%).</source>
        <translation>从左边的构图（0%）到右边的构图（100%）。</translation>
    </message>
    <message>
        <source>From {program}: the words and the nearest size are in the fields now.</source>
        <translation>来自 {program}：文字和最接近的尺寸已填入各栏。</translation>
    </message>
    <message>
        <source>From {program}: the words, the seed and the nearest size are in the fields now.</source>
        <translation>来自 {program}：文字、种子和最接近的尺寸已填入各栏。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Getting ready. A picture that is being made is finished first.</source>
        <translation>正在准备。会先画完手头这张图片。</translation>
    </message>
    <message>
        <source>Getting ready: this takes some seconds.</source>
        <translation>正在准备：需要几秒钟。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button that has the paused queue work again</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on from a picture</source>
        <translation>从一张图片继续</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>HOW MANY</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Half base, half aesthetic prior: the published default, good at most things.</source>
        <translation>一半基础先验、一半美学先验：官方发布的默认模型，大多数题材都擅长。</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n deleted pictures to the system&apos;s trash?</source>
        <comment>Hand %n deleted picture to the system&apos;s trash?</comment>
        <translation>
            <numerusform>要把 %n 张已删除的图片移入系统回收站吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>how much of a file has come</comment>
        <translation>已有</translation>
    </message>
    <message>
        <source>Here it comes out another picture: {differences}.</source>
        <translation>在这里画出来会是另一张图：{differences}。</translation>
    </message>
    <message>
        <source>Here it comes out nearly the same: {differences}.</source>
        <translation>在这里画出来几乎一样：{differences}。</translation>
    </message>
    <message>
        <source>Here it comes out the same, pixel for pixel.</source>
        <translation>在这里画出来完全一样，像素不差。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>How &amp;fast is this machine?…</source>
        <translation>这台电脑有多快(&amp;F)？…</translation>
    </message>
    <message>
        <source>How closely Stage B follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Stage B 有多贴近提示词；不大于 1 即为关闭，耗时减半。</translation>
    </message>
    <message>
        <source>How closely Stage C follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Stage C 有多贴近提示词；不大于 1 即为关闭，耗时减半。</translation>
    </message>
    <message>
        <source>How closely the composition follows your words. A little more makes it clearer, much more makes it harsh. At 1 or less it is off, and the composition takes half the time.</source>
        <translation>构图有多贴近文字。稍高一些画面更明确，太高则显得生硬。不大于 1 即为关闭，构图耗时减半。</translation>
    </message>
    <message>
        <source>How closely the fine detail follows your words. Most models paint best without it; with much of it colours and edges grow hard. At 1 or less it is off, and the texture takes half the time.</source>
        <translation>细节有多贴近文字。大多数模型不用引导画得最好；太高时颜色和边缘会变硬。不大于 1 即为关闭，质感耗时减半。</translation>
    </message>
    <message>
        <source>How far the composition&apos;s noise is turned to that of the variation seed: 0 not at all, 1 wholly.</source>
        <translation>构图的噪声向变化种子的噪声偏转多少：0 完全不偏，1 完全变成它。</translation>
    </message>
    <message>
        <source>How fast is this machine?</source>
        <translation>这台电脑有多快？</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>任务经过(&amp;W)…</translation>
    </message>
    <message>
        <source>How it was ma&amp;de…</source>
        <translation>生成经过(&amp;D)…</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>生成经过</translation>
    </message>
    <message>
        <source>How long a picture takes on this GPU is known once it has drawn one.</source>
        <translation>用这块 GPU 画过一张图片后，才知道一张要多久。</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>每个几张</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>How much is drawn over: little keeps what is where, much keeps only the words. All three are painted and kept.</source>
        <translation>重绘多少：少则保留布局，多则只保留文字。三张都会画完并保存。</translation>
    </message>
    <message>
        <source>How much of a model is in memory at once. Automatic takes as much as fits: the fastest way.</source>
        <translation>模型同时有多少放在内存里。自动会尽量多放：这样最快。</translation>
    </message>
    <message>
        <source>How much of the prompt the model reads, in tokens: most words take one, rare ones several. Composition and texture have a text encoder each. What goes beyond is shown in grey.</source>
        <translation>模型能读到多少提示词，以词元计：多数词占一个，生僻词占几个。构图和质感各有自己的文本编码器。超出的部分显示为灰色。</translation>
    </message>
    <message>
        <source>How new pictures are drawn, where More doesn&apos;t say otherwise.</source>
        <translation>“更多”中没有另行设置时，新图片的绘制方式。</translation>
    </message>
    <message>
        <source>How new pictures are named; a slash makes folders.</source>
        <translation>新图片的命名方式；用斜杠可建立文件夹。</translation>
    </message>
    <message>
        <source>How often Stage B, the decoder, refines.</source>
        <translation>Stage B（解码器）细化的次数。</translation>
    </message>
    <message>
        <source>How often Stage C, the prior, refines.</source>
        <translation>Stage C（先验）细化的次数。</translation>
    </message>
    <message>
        <source>How often the composition is refined on its way out of the noise. Too few leave it vague; from some point on more of them only take longer.</source>
        <translation>构图从噪声中显现时细化的次数。太少会模糊；过了某个点，再多也只是更费时。</translation>
    </message>
    <message>
        <source>How often the fine detail is refined on its way out of the noise. Too few leave it coarse; from some point on more of them only take longer.</source>
        <translation>细节从噪声中显现时细化的次数。太少会粗糙；过了某个点，再多也只是更费时。</translation>
    </message>
    <message>
        <source>How strongly it is added: 1 as it was learnt, 0 not at all, below 0 the other way round.</source>
        <translation>添加的强度：1 为训练时的强度，0 为不加，小于 0 则反过来。</translation>
    </message>
    <message>
        <source>How the composition steps lie in time.</source>
        <translation>构图各步在时间上的分布。</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>How weights are written in the prompt.</source>
        <translation>提示词里权重的写法。</translation>
    </message>
    <message>
        <source>I accept the licence ({licence})</source>
        <translation>我接受许可证（{licence}）</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a LoRA</source>
        <translation>导入 LoRA</translation>
    </message>
    <message>
        <source>Import all pictures of a folder</source>
        <translation>导入一个文件夹的所有图片</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>导入图片</translation>
    </message>
    <message>
        <source>Import styles</source>
        <translation>导入风格</translation>
    </message>
    <message>
        <source>Importing</source>
        <comment>what is at work</comment>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the collections that a picture is in</comment>
        <translation>所在合集</translation>
    </message>
    <message>
        <source>In a collection: earlier, later in your own order</source>
        <translation>在合集中：在自定顺序里往前、往后</translation>
    </message>
    <message>
        <source>In parts (untrained)</source>
        <translation>分段读取（未经训练）</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>在图库中</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>在提示词中</translation>
    </message>
    <message>
        <source>In the prompt, write “{words}”.</source>
        <translation>在提示词中写上“{words}”。</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>In which order random numbers are drawn.</source>
        <translation>随机数的抽取顺序。</translation>
    </message>
    <message>
        <source>Index of torch builds</source>
        <translation>torch 安装源</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>export: the folder that the copies go into</comment>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Into the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>It began from a kept composition, which the fields don&apos;t say: “Make again” makes this very picture.</source>
        <translation>它是从一个已保存的构图开始的，各栏里没有这一点：“重新生成”画出来才是这同一张图。</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched: {said}. What has come whole is kept, and it goes on from there.</source>
        <translation>无法获取：{said}。已完整下载的部分都保留着，之后接着来。</translation>
    </message>
    <message>
        <source>It doesn&apos;t go to sleep while the queue works.</source>
        <translation>队列工作时，电脑不会休眠。</translation>
    </message>
    <message>
        <source>It draws 1024 x 1024 to 1536 x 1536.</source>
        <translation>可绘制 1024 x 1024 到 1536 x 1536。</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <comment>the training</comment>
        <translation>训练意外结束了。</translation>
    </message>
    <message>
        <source>It failed:</source>
        <comment>a line of its own; the error follows</comment>
        <translation>失败：</translation>
    </message>
    <message>
        <source>It has come, but doesn&apos;t load here ({said}), so all stays as it was.</source>
        <translation>已经下载，但在这里无法载入（{said}），所以一切保持原样。</translation>
    </message>
    <message>
        <source>It is also kept in {file}.</source>
        <comment>the report</comment>
        <translation>也保存在 {file}。</translation>
    </message>
    <message>
        <source>It is being fetched already, by another window or command.</source>
        <translation>另一个窗口或命令已经在获取它了。</translation>
    </message>
    <message>
        <source>It is gone. The processor draws from the next start on.</source>
        <translation>已移除。下次启动后由处理器绘制。</translation>
    </message>
    <message>
        <source>It is here and loads (torch {version}), but finds no GPU that it can use: a newer driver may help. It is used from the next start on; until it finds one, the processor draws.</source>
        <translation>已就位并能载入（torch {version}），但没找到可用的 GPU：更新驱动也许有帮助。下次启动后使用它；找到 GPU 之前由处理器绘制。</translation>
    </message>
    <message>
        <source>It is here, and computes on {device}. It is used from the next start on.</source>
        <translation>已就位，在 {device} 上计算。下次启动后使用它。</translation>
    </message>
    <message>
        <source>It is here: every file was checked, and the model opens.</source>
        <translation>已就位：每个文件都检查过，模型可以打开。</translation>
    </message>
    <message>
        <source>It is in half precision already: a copy would be just as large</source>
        <translation>已经是半精度：再复制一份也一样大</translation>
    </message>
    <message>
        <source>It is on the shelf, but not a whole model yet: see what it lacks.</source>
        <translation>它已在列表里，但还不是完整的模型：请看缺了什么。</translation>
    </message>
    <message>
        <source>It isn&apos;t installed (any more).</source>
        <translation>它没有安装，或已被移除。</translation>
    </message>
    <message>
        <source>It keeps to the memory that the settings allow: slower, but the same pictures.</source>
        <translation>它遵守设置中的内存上限：会慢一些，但图片相同。</translation>
    </message>
    <message>
        <source>It moves; this is its first picture.</source>
        <translation>这是动图；这里是它的第一帧。</translation>
    </message>
    <message>
        <source>It runs with {least} of memory, and is quickest with {roomy}.</source>
        <translation>有 {least} 内存就能运行，有 {roomy} 时最快。</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>这是手动选择的。</translation>
    </message>
    <message>
        <source>It was made for another model.</source>
        <translation>它是为另一个模型制作的。</translation>
    </message>
    <message>
        <source>Its file has changed since then.</source>
        <translation>它的文件后来有改动。</translation>
    </message>
    <message>
        <source>Its memory holds one stage at a time, so they take turns there.</source>
        <translation>它的内存一次放得下一个阶段，所以各阶段轮流使用。</translation>
    </message>
    <message>
        <source>Its memory is too small for a whole stage, so the layers pass through one by one: slow, but sure.</source>
        <translation>它的内存放不下一整个阶段，所以逐层通过：慢，但稳妥。</translation>
    </message>
    <message>
        <source>Its name:</source>
        <comment>the name of a new collection</comment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Its shape, and how many</source>
        <translation>形状与数量</translation>
    </message>
    <message>
        <source>Jobs that wait can be moved, edited and paused here, or left to work overnight.</source>
        <translation>等待中的任务可以在这里移动、编辑和暂停，也可以放着让它们整夜工作。</translation>
    </message>
    <message>
        <source>Keep as a style</source>
        <translation>存为风格</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Keep the composition seed</source>
        <translation>锁定构图种子</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>让电脑保持唤醒</translation>
    </message>
    <message>
        <source>Keep the texture seed</source>
        <translation>锁定质感种子</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <comment>Keep it</comment>
        <translation>
            <numerusform>保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Kept: {picture}.</source>
        <comment>read aloud when a picture was saved</comment>
        <translation>已保存：{picture}。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of file: PNG, JPEG, WebP</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger or smaller pictures</source>
        <translation>图片显示得更大或更小</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>图片放大</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>order of the pictures: the largest first</comment>
        <translation>最大在前</translation>
    </message>
    <message numerus="yes">
        <source>Lay these %n open</source>
        <comment>Lay these %n open</comment>
        <translation>
            <numerusform>展开这 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>Layers that pass through one by one can&apos;t be compiled, so this is drawn as in the mode exact.</source>
        <translation>逐层通过的模型无法编译，所以这里按“精确”模式绘制。</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>on a button: learn from the pictures</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Learn a LoRA from your pictures</source>
        <translation>用图片训练 LoRA</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the tour</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Left out, since the stock pipelines would not have found the memory for it: {sizes}.</source>
        <translation>已略去，因为原版管线的内存不够用：{sizes}。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <comment>Left out: {names} and %n more.</comment>
        <translation>
            <numerusform>已略去：{names}，另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>已略去：{names}。</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>让队列继续</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence {licence}, about {size}; what is here already isn&apos;t fetched again.</source>
        <translation>许可证 {licence}，约 {size}；已有的部分不会重新获取。</translation>
    </message>
    <message>
        <source>Licence {licence}, {size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>许可证 {licence}，{size}，{origin}：
{folder}</translation>
    </message>
    <message>
        <source>Licence {licence}.</source>
        <translation>许可证 {licence}。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, strong contrasts, or as the rest of your desktop.</source>
        <translation>浅色、深色、高对比度，或跟随桌面的外观。</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>LoRA 强度</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRAs aren&apos;t named in the prompt but added beside it, under More in the window or with --lora</source>
        <translation>LoRA 不写在提示词里，而是另外添加：在窗口的“更多”里，或用 --lora</translation>
    </message>
    <message>
        <source>Lock its composition and texture seeds</source>
        <translation>锁定它的构图种子和质感种子</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>what was written down of how a job was worked on</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>长提示词</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>长提示词</translation>
    </message>
    <message>
        <source>Long sums in parts</source>
        <translation>长求和分段计算</translation>
    </message>
    <message>
        <source>Longest side</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Looking</source>
        <comment>at the model that is to be removed</comment>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>看图片时</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>正在查看模型</translation>
    </message>
    <message>
        <source>MIT licence. It stands on the work of many others.</source>
        <translation>MIT 许可证。它建立在许多人的工作之上。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in letters of Qt&apos;s QDate: MMMM month, yyyy year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>before the time at which a picture was made</comment>
        <translation>生成于</translation>
    </message>
    <message>
        <source>Made from, and made of it</source>
        <comment>the relatives of a picture</comment>
        <translation>来源与衍生</translation>
    </message>
    <message>
        <source>Made like “{words}”</source>
        <translation>仿照“{words}”</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Make it</source>
        <comment>one picture</comment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid</source>
        <translation>换用其他设置值重新生成，排成网格</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid: choose one in the gallery.</source>
        <translation>换用其他设置值重新生成，排成网格：请在图库中选择一张。</translation>
    </message>
    <message>
        <source>Make the picture out of the kept composition</source>
        <translation>把保存的构图画成图片</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>several pictures</comment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make {letter} a favourite</source>
        <comment>A, B, C or D</comment>
        <translation>收藏 {letter}</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>on a button: do it</comment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measuring: {done} of {runs}.</source>
        <translation>正在测量：{done}/{runs}。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Memory ran out before, so it is used more sparingly: slower, but the same pictures.</source>
        <translation>之前内存不够用，所以现在更节省：会慢一些，但图片相同。</translation>
    </message>
    <message>
        <source>Memory ran out in the {stage} stage; it went on with less.</source>
        <translation>{stage}阶段内存用尽；已减少占用，继续进行。</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>内存使用</translation>
    </message>
    <message>
        <source>Memory, columns</source>
        <translation>内存，各列</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures</source>
        <translation>混合两张图片的构图</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures: choose two in the gallery.</source>
        <translation>混合两张图片的构图：请在图库中选择两张。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model&apos;s fingerprint</source>
        <translation>模型指纹</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>More</source>
        <comment>title of further options</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More or less weight for the words at the caret</source>
        <translation>增减光标处词语的权重</translation>
    </message>
    <message>
        <source>More steps follow the pictures more closely, and take longer.</source>
        <translation>步数越多，越贴近这些图片，也越费时。</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>a job</comment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <comment>a job</comment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>自定顺序</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>NVIDIA GPU (cuda)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>NVIDIA 或 AMD GPU</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of the LoRA</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the LoRA</source>
        <translation>LoRA 的名称</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>命名方式</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>export: how the copies are named</comment>
        <translation>命名</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of the exported files</comment>
        <translation>命名</translation>
    </message>
    <message>
        <source>Names take {fields}; a slash makes folders. Nothing is overwritten.</source>
        <translation>名称可用 {fields}；用斜杠可建立文件夹。不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>Network calls</source>
        <translation>联网记录</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建合集…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>New te&amp;xture</source>
        <translation>新质感(&amp;X)</translation>
    </message>
    <message>
        <source>New text&amp;ures…</source>
        <translation>多种新质感(&amp;U)…</translation>
    </message>
    <message>
        <source>New texture</source>
        <translation>新质感</translation>
    </message>
    <message>
        <source>New textures</source>
        <translation>多种新质感</translation>
    </message>
    <message>
        <source>New textures…</source>
        <translation>多种新质感…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Next picture (Right arrow)</source>
        <translation>下一张（右方向键）</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found here. A Mac&apos;s GPU is used without any of this.</source>
        <translation>这里没有找到驱动正常的 NVIDIA 显卡。Mac 的 GPU 不需要这些，直接就能用。</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found in this machine, so the processor draws.</source>
        <translation>这台电脑里没有找到驱动正常的 NVIDIA 显卡，所以由处理器绘制。</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>没有叫这个名字的命令。</translation>
    </message>
    <message>
        <source>No favourites yet. The star on a picture makes it one.</source>
        <translation>还没有收藏。点图片上的星标即可收藏。</translation>
    </message>
    <message>
        <source>No job in the Queue has ended early.</source>
        <translation>队列中没有提前结束的任务。</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No list of words fits {wanted}. Put one into the wildcards folder, or write it otherwise.</source>
        <translation>没有词语列表符合 {wanted}。请在 wildcards 文件夹里放一个，或换一种写法。</translation>
    </message>
    <message>
        <source>No model is installed yet. Put one into the models folder, or name the folder that it is in.</source>
        <translation>还没有安装模型。请把模型放进模型文件夹，或指定它所在的文件夹。</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to measure yet.</source>
        <translation>还没有安装模型，所以没有可测量的。</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to teach yet.</source>
        <translation>还没有安装模型，所以没有可训练的。</translation>
    </message>
    <message>
        <source>No model is installed. Put one into the models folder and start again.</source>
        <translation>没有安装模型。请把模型放进模型文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>No picture fits “{text}”.</source>
        <translation>没有符合“{text}”的图片。</translation>
    </message>
    <message>
        <source>No picture has “{text}” in its words.</source>
        <translation>没有图片的文字里含有“{text}”。</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>No setting has to do with that.</source>
        <translation>没有与此有关的设置。</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>无风格</translation>
    </message>
    <message>
        <source>None is installed yet</source>
        <translation>还没有安装</translation>
    </message>
    <message>
        <source>None of the indexes that pip asks has the build of torch for this card. Torch&apos;s own install page names one that has it: give its address.</source>
        <translation>pip 查询的安装源里都没有适合这块显卡的 torch。torch 官网的安装页会列出有的那一个：请填入它的地址。</translation>
    </message>
    <message>
        <source>None, plain text</source>
        <comment>no weights in the prompt</comment>
        <translation>无，纯文本</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>changes in this direction of a sweep</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Nothing goes out to the network unless you download a model. Click for the list.</source>
        <translation>除非下载模型，否则不会联网。点击查看记录。</translation>
    </message>
    <message>
        <source>Nothing here can be weighed further. Put the caret into a word, or select a few.</source>
        <translation>这里没有可再调整权重的内容。请把光标放到一个词上，或选中几个词。</translation>
    </message>
    <message>
        <source>Nothing here yet. Your pictures appear here and stay.</source>
        <translation>这里还没有图片。生成的图片会出现在这里，并一直保留。</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>现在没有正在生成的图片。</translation>
    </message>
    <message>
        <source>Nothing is in “{name}” yet. Drag pictures onto its name, or use “Collections” in their menu.</source>
        <translation>“{name}”里还没有图片。把图片拖到它的名称上，或用图片菜单里的“合集”。</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk, and the program has begun anew.</source>
        <translation>什么都没丢：图片、队列和输入的文字都在磁盘上，程序已重新开始。</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk. You can go on; if something behaves oddly now, a restart puts it right.</source>
        <translation>什么都没丢：图片、队列和输入的文字都在磁盘上。可以继续；如果之后有异常，重新启动就好。</translation>
    </message>
    <message>
        <source>Nothing is unfinished: each composition has become a picture.</source>
        <translation>没有未完成的：每个构图都已画成图片。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n pictures were here already.</source>
        <comment>Nothing new: %n picture was here already.</comment>
        <translation>
            <numerusform>没有新图片：%n 张之前已经在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the Queue.</source>
        <translation>队列中没有等待的任务。</translation>
    </message>
    <message>
        <source>Nothing waits. What you ask for while a picture is being made is queued here.</source>
        <translation>没有等待中的任务。图片生成期间提出的新要求会排在这里。</translation>
    </message>
    <message>
        <source>Nothing was asked for with these words yet.</source>
        <translation>还没有用过含这些词的提示词。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>没有撤销任何操作。</translation>
    </message>
    <message>
        <source>Nothing was written down for this one: it was made elsewhere, or by an older version.</source>
        <translation>这张没有记录：它是在别处或由旧版本生成的。</translation>
    </message>
    <message>
        <source>Of the second picture</source>
        <extracomment>how much, where two compositions are mixed</extracomment>
        <translation>第二张图片所占</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>guidance</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Off, as recommended</source>
        <comment>guidance</comment>
        <translation>关闭，推荐值</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>On</source>
        <comment>before the device that a picture was made on</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>到下一栏</translation>
    </message>
    <message>
        <source>On top of each other, with a slider</source>
        <translation>叠在一起，用滑块对比</translation>
    </message>
    <message>
        <source>One composition</source>
        <comment>of several pictures: they share one composition</comment>
        <translation>同一构图</translation>
    </message>
    <message>
        <source>One stage at a time</source>
        <translation>一次一个阶段</translation>
    </message>
    <message>
        <source>One texture seed</source>
        <comment>of several pictures: they share one texture seed</comment>
        <translation>同一质感种子</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>command: show the picture large</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open it large</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Open the &amp;pictures folder</source>
        <translation>打开图片文件夹(&amp;P)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of lists</source>
        <translation>打开词语列表文件夹</translation>
    </message>
    <message>
        <source>Opens the Models page; nothing is downloaded before you say so there</source>
        <translation>打开“模型”页面；确认之前不会下载任何东西</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>图片的排序</translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</comment>
        <translation>
            <numerusform>本程序与 diffusers 原版管线轮流运行 %n 轮；加速倍数是各轮 GPU 用时之比的中位数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</comment>
        <translation>
            <numerusform>本程序与 diffusers 原版管线轮流运行 %n 轮；加速倍数是各轮处理器用时之比的中位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Own for each stage</source>
        <comment>random numbers of its own for each stage</comment>
        <translation>各阶段独立</translation>
    </message>
    <message>
        <source>PNG, nothing lost</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paint its composition again with another texture seed: the same picture, other details</source>
        <translation>用另一个质感种子重画它的构图：画面相同，细节不同</translation>
    </message>
    <message>
        <source>Paint its composition again, many times, with other steps, guidance or size</source>
        <translation>重画它的构图，画多张，可换步数、引导或尺寸</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>开始绘制</translation>
    </message>
    <message>
        <source>Painted over the composition, from a number of its own. Another one gives the same picture with other details.</source>
        <translation>画在构图之上，由另一个数字决定。换个数字，画面不变，细节不同。</translation>
    </message>
    <message>
        <source>Paints the same composition on a smaller or larger canvas. The model learnt its own size only: the farther from it, the odder the detail.</source>
        <translation>在更小或更大的画布上画同一构图。模型只学过自己的尺寸：差得越远，细节越怪。</translation>
    </message>
    <message>
        <source>Panes that share a place</source>
        <translation>共用一处的面板</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a model</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>模型的各部分</translation>
    </message>
    <message>
        <source>Parts, columns</source>
        <translation>各部分，各列</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>文件命名方式</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>on a button: do it</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused. What has come is kept, also when the program is closed.</source>
        <translation>已暂停。已下载的部分会保留，关闭程序也不会丢。</translation>
    </message>
    <message>
        <source>Paused. What has come whole is kept, also when the program is closed.</source>
        <translation>已暂停。已完整下载的部分会保留，关闭程序也不会丢。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture viewer</source>
        <translation>图片查看器</translation>
    </message>
    <message>
        <source>Picture {letter}</source>
        <translation>图片 {letter}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>label: the folder with the pictures to learn from</comment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Pictures from words with Würstchen, on your own machine. Nothing you type or draw leaves it.</source>
        <translation>用 Würstchen 把文字变成图片，就在自己的电脑上。输入的文字和画出的图片都不会离开它。</translation>
    </message>
    <message>
        <source>Pictures of one of 80 objects, of shapes or of two things, on a plain background or in a landscape. Still learning: single things on plain backgrounds come out best.</source>
        <translation>可以画 80 种物体之一、几何形状或两样东西，背景为纯色或风景。还在学习中：纯色背景上的单个物体画得最好。</translation>
    </message>
    <message>
        <source>Pixels on the processor</source>
        <translation>像素在处理器上</translation>
    </message>
    <message>
        <source>Plain text has no weights. Choose another way of writing them under More.</source>
        <translation>纯文本没有权重。请在“更多”里选择另一种写法。</translation>
    </message>
    <message>
        <source>Plain text has no weights: what wrote them in the prompt is drawn as words now.</source>
        <translation>纯文本没有权重：提示词中的权重符号现在会当作文字来画。</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Previous picture (Left arrow)</source>
        <translation>上一张（左方向键）</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>of long work, for assistive tools</comment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt and negative prompt become a style.
{prompt} in them stands for what you type next; without it, they go behind.

Name:</source>
        <translation>提示词和负面提示词会成为一个风格。
其中的 {prompt} 代表之后输入的内容；没有它，风格的词就加在后面。

名称：</translation>
    </message>
    <message>
        <source>Put all that made it into the fields</source>
        <translation>把生成它所用的一切填入各栏</translation>
    </message>
    <message>
        <source>Put its prompt and what it leaves out into the fields</source>
        <translation>把它的提示词和“不要”的内容填入各栏</translation>
    </message>
    <message>
        <source>Put {file} into the system&apos;s trash? Your pictures stay, and say which LoRA they need.</source>
        <translation>要把 {file} 移入系统回收站吗？图片会保留，并注明需要哪个 LoRA。</translation>
    </message>
    <message>
        <source>Put {names} into the system&apos;s trash? Your pictures stay, and say which model they need.</source>
        <translation>要把 {names} 移入系统回收站吗？图片会保留，并注明需要哪个模型。</translation>
    </message>
    <message>
        <source>Python that draws this picture with diffusers is on the clipboard.</source>
        <translation>用 diffusers 画这张图片的 Python 代码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>质量</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>name of the pane with the jobs that wait</comment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reading what another program fetched</source>
        <translation>正在读取其他程序下载的内容</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <comment>a folder or file</comment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the part for the GPU</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a LoRA</source>
        <translation>移除 LoRA</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove a&amp;ll that waits</source>
        <translation>移除所有等待中的任务(&amp;L)</translation>
    </message>
    <message>
        <source>Remove the LoRA “{lora}”?</source>
        <translation>要移除 LoRA“{lora}”吗？</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>移除所选任务</translation>
    </message>
    <message>
        <source>Remove what was fetched for your card?</source>
        <translation>要移除为您的显卡下载的内容吗？</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>要移除 {model} 吗？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>正在移除 {model}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Residency</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>内存使用</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>the program</comment>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted picture</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n pictures</source>
        <comment>Restore %n picture</comment>
        <translation>
            <numerusform>恢复 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &amp;next</source>
        <comment>a job</comment>
        <translation>接下来运行(&amp;N)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job in the queue</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running sweep, {left} of {count} left: {words}</source>
        <translation>正在网格试画，剩 {left}/{count}：{words}</translation>
    </message>
    <message>
        <source>Running, {saved} of {count} kept</source>
        <translation>运行中，已保存 {saved}/{count}</translation>
    </message>
    <message>
        <source>S&amp;lide show</source>
        <translation>幻灯片放映(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>网格试画(&amp;W)…</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Say what you would like to see</source>
        <translation>说出想看到的画面</translation>
    </message>
    <message>
        <source>Say what you would like to see, in a few words.</source>
        <translation>用几个词说出想看到的画面。</translation>
    </message>
    <message>
        <source>Say when the queue ends</source>
        <translation>队列结束时通知</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度方式</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>调度方式</translation>
    </message>
    <message>
        <source>Search the earlier prompts</source>
        <translation>搜索用过的提示词</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search your pictures</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <source>Search: fox, seed:42, rating:&gt;=4, -snow</source>
        <comment>seed: and rating: are typed so; prompts are English</comment>
        <translation>搜索：fox, seed:42, rating:&gt;=4, -snow</translation>
    </message>
    <message>
        <source>Seconds are by the clock, for each picture.</source>
        <translation>秒数为每张图片的实际用时。</translation>
    </message>
    <message>
        <source>See it come</source>
        <translation>看它成形</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Seed of Stage B: the fine detail. It follows the composition, unless it is locked.</source>
        <translation>Stage B 的种子：细节。它跟随构图，除非上了锁。</translation>
    </message>
    <message>
        <source>Seed of Stage C: what is where. A new one each time, unless it is locked.</source>
        <translation>Stage C 的种子：什么在哪里。每次都换新的，除非上了锁。</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this day</source>
        <comment>Select the picture of this day</comment>
        <translation>
            <numerusform>选择当天的全部 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this month</source>
        <comment>Select the picture of this month</comment>
        <translation>
            <numerusform>选择本月的全部 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this year</source>
        <comment>Select the picture of this year</comment>
        <translation>
            <numerusform>选择当年的全部 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} pictures to compare them: Ctrl+click adds one.</source>
        <translation>选择 2 到 {most} 张图片进行比较：按住 Ctrl 点击可逐张添加。</translation>
    </message>
    <message>
        <source>Separate tags with commas. They are found with tag:name.</source>
        <comment>tag: is typed so in all languages</comment>
        <translation>标签之间用英文逗号分隔。用 tag:名称 可以搜到。</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>设置标签</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>多张图片</translation>
    </message>
    <message>
        <source>Shared with</source>
        <comment>other models</comment>
        <translation>共用</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>direction of a sweep: one grid for each value</comment>
        <translation>分页</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <comment>keys</comment>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>以 100% 显示</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Show its file in the file manager</source>
        <translation>在文件管理器中显示它的文件</translation>
    </message>
    <message>
        <source>Show pictures in the making</source>
        <translation>显示生成中的图片</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show the new pictures</source>
        <translation>显示新图片</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>Show them at 100 %</source>
        <translation>以 100% 显示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>of the picture</extracomment>
        <translation>边长</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>of the picture</comment>
        <translation>边长</translation>
    </message>
    <message>
        <source>Sides go in steps of {step}.</source>
        <translation>边长以 {step} 为单位。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Size of the pictures in the gallery</source>
        <translation>图库中图片的大小</translation>
    </message>
    <message>
        <source>Sketch {number}</source>
        <translation>草图 {number}</translation>
    </message>
    <message>
        <source>Sketches come once a few pictures of this model are finished: it learns from them how compositions look.</source>
        <translation>用这个模型完成几张图片后就会有草图：它要从中了解构图的样子。</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>幻灯片放映</translation>
    </message>
    <message>
        <source>Sliders, or side by side</source>
        <translation>滑块对比或并排</translation>
    </message>
    <message>
        <source>Small files that add something to the composition (Stage C): an object, a figure, a manner. They are added in this order.</source>
        <translation>为构图（Stage C）增添内容的小文件：一个物体、一个人物、一种手法。按此顺序添加。</translation>
    </message>
    <message>
        <source>Small pictures of simple things: one of 34 objects, or one or two shapes, on a plain background.</source>
        <translation>简单事物的小图片：34 种物体之一，或一两个几何形状，背景为纯色。</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>图片缩小</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong while it measured.</source>
        <translation>测量时程序自身出了错。</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong.</source>
        <translation>程序自身出了错。</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}</source>
        <translation>方形 {ratio}，{size}</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}, untrained</source>
        <translation>方形 {ratio}，{size}，未经训练</translation>
    </message>
    <message>
        <source>Stack neighbours that were made alike: the same words and settings, other seeds</source>
        <translation>把生成方式相同的相邻图片叠放：文字和设置相同，种子不同</translation>
    </message>
    <message>
        <source>Stack what was made alike</source>
        <translation>叠放相似图片</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>各阶段</translation>
    </message>
    <message>
        <source>Stages, columns</source>
        <translation>阶段，各列</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, about {time} left.</source>
        <translation>第 {step} 步，共 {steps} 步，剩余约 {time}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>of the training</comment>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps of 128, as trained</source>
        <translation>以 128 为单位，与训练一致</translation>
    </message>
    <message>
        <source>Steps of 64, true to size</source>
        <translation>以 64 为单位，忠于尺寸</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture&apos;s composition, and its file doesn&apos;t hold it any more.</source>
        <translation>原版 diffusers 画不了这张图片的构图，而它的文件里已没有构图。</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture: it has no mode that re-uses answers of the step before, as fast does. The command line can draw it.</source>
        <translation>原版 diffusers 画不了这张图片：它没有“快速”这种重用前一步结果的模式。命令行可以画。</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t paint this picture: it is true to a size of another shape than its composition&apos;s. The command line can.</source>
        <translation>原版 diffusers 画不了这张图片：它按“忠于尺寸”绘制，形状与构图不同。命令行可以画。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>on a button: do it</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop &amp;after this picture</source>
        <translation>画完此图片后停止(&amp;A)</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop now and pause the &amp;rest</source>
        <translation>立即停止并暂停其余(&amp;R)</translation>
    </message>
    <message>
        <source>Stop now, after this picture, or after this job</source>
        <translation>立即停止、画完此图片后停止，或做完此任务后停止</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job in the queue</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped, {saved} of {count} kept</source>
        <translation>已停止，已保存 {saved}/{count}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>by the user, before it was done</comment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. The same folder, words and name go on where it was left.</source>
        <translation>已停止。用同样的文件夹、词语和名称，就能从停下的地方继续。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stops at once and keeps a finished composition</source>
        <translation>立即停止，保留已完成的构图</translation>
    </message>
    <message>
        <source>Strength of {lora}</source>
        <translation>{lora} 的强度</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Style</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>风格</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>网格试画</translation>
    </message>
    <message>
        <source>Sweep ended early, {left} of {count} missing: {words}</source>
        <translation>网格试画提前结束，还缺 {left}/{count}：{words}</translation>
    </message>
    <message>
        <source>Sweep of {prompt}: {directions}</source>
        <translation>网格试画 {prompt}：{directions}</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>网格试画…</translation>
    </message>
    <message>
        <source>Syntax</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>语法</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>TEXTURE</source>
        <translation>质感</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures</source>
        <comment>Tags of %n picture</comment>
        <translation>
            <numerusform>%n 张图片的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Take a prior from a file</source>
        <translation>从文件取用先验</translation>
    </message>
    <message>
        <source>Take a prior from a file…</source>
        <translation>从文件取用先验…</translation>
    </message>
    <message>
        <source>Take a tour of three minutes</source>
        <translation>看一遍三分钟导览</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Take out {lora}</source>
        <translation>取下 {lora}</translation>
    </message>
    <message>
        <source>Take the composition seed of the chosen picture</source>
        <translation>取用所选图片的构图种子</translation>
    </message>
    <message>
        <source>Take the texture seed of the chosen picture</source>
        <translation>取用所选图片的质感种子</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>改用到这里</translation>
    </message>
    <message>
        <source>Take {pane} out of the window, or put it back</source>
        <translation>将“{pane}”移出窗口，或放回原处</translation>
    </message>
    <message>
        <source>Take {title} off the list? Its files in {names} stay where they are.</source>
        <translation>要把 {title} 从列表移除吗？它在 {names} 中的文件会留在原处。</translation>
    </message>
    <message>
        <source>Taken in: {models}.</source>
        <translation>已加入：{models}。</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}</source>
        <translation>竖幅 {ratio}，{size}</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}, untrained</source>
        <translation>竖幅 {ratio}，{size}，未经训练</translation>
    </message>
    <message>
        <source>Tell me more…</source>
        <translation>了解更多…</translation>
    </message>
    <message>
        <source>Terms: {licence}</source>
        <comment>of a package</comment>
        <translation>条款：{licence}</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>质感</translation>
    </message>
    <message>
        <source>Texture 4</source>
        <translation>质感 4</translation>
    </message>
    <message>
        <source>Texture 8, the same composition</source>
        <translation>质感 8，构图相同</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <translation>质感引导</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>质感引导</translation>
    </message>
    <message>
        <source>Texture seed</source>
        <translation>质感种子</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <translation>质感步数</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>质感步数</translation>
    </message>
    <message>
        <source>Texture, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>质感，第 {number} 张，共 {count} 张。</translation>
    </message>
    <message>
        <source>Texture.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>质感。</translation>
    </message>
    <message>
        <source>Texture: the fine detail</source>
        <translation>质感：画面细节</translation>
    </message>
    <message>
        <source>That job had begun already, so it stays as it was. What you changed waits as a job of its own.</source>
        <translation>那个任务已经开始，所以保持原样。改动已作为新任务排队等候。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>GPU 在{stage}阶段显存用尽。会从那里继续：{where}。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>GPU 在{stage}阶段显存用尽。已完成的都保留着；把图片改小，或一次一个阶段，就能少用显存。</translation>
    </message>
    <message>
        <source>The GPU stopped answering. Close the program and open it again; if that doesn&apos;t help, restart the machine. What was finished is kept.</source>
        <translation>GPU 没有响应了。请关闭程序再重新打开；如果不行，请重启电脑。已完成的都保留着。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is too small for this model, so the processor draws.</source>
        <translation>GPU 的显存放不下这个模型，所以由处理器绘制。</translation>
    </message>
    <message>
        <source>The LoRA “{lora}” is in the trash. Put back from there, it is offered again.</source>
        <translation>LoRA“{lora}”在回收站里。从那里还原后又可使用。</translation>
    </message>
    <message>
        <source>The LoRA “{name}” is learnt, and added to the next picture.</source>
        <translation>LoRA“{name}”已训练好，并已加到下一张图片上。</translation>
    </message>
    <message>
        <source>The address that torch&apos;s install page names for your card.</source>
        <translation>torch 官网安装页为这块显卡给出的地址。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>“最近删除”是空的。</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted pictures stay here for 30 days.</source>
        <translation>“最近删除”是空的。删除的图片会在这里保留 30 天。</translation>
    </message>
    <message>
        <source>The chosen picture, or the one in the making</source>
        <translation>所选图片，或正在生成的图片</translation>
    </message>
    <message>
        <source>The collections that it is in</source>
        <translation>它所在的合集</translation>
    </message>
    <message>
        <source>The command that makes this picture is on the clipboard.</source>
        <translation>生成这张图片的命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The composition seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>构图种子</translation>
    </message>
    <message>
        <source>The composition that this begins from isn&apos;t there (any more). If its picture was moved, put it back, or rebuild the history.</source>
        <translation>作为起点的构图不在了。如果移动过它的图片，请放回原处，或重建历史记录。</translation>
    </message>
    <message>
        <source>The copy is called {name}.</source>
        <translation>副本名为 {name}。</translation>
    </message>
    <message>
        <source>The disk is full: {path} couldn&apos;t be written. Make some room and try again; nothing kept was lost.</source>
        <translation>磁盘已满：无法写入 {path}。请腾出一些空间再试；已保存的没有丢失。</translation>
    </message>
    <message>
        <source>The download ended without saying why. What has come is kept; go on, and it takes up from there.</source>
        <translation>下载结束了，但没有说明原因。已下载的部分都保留着；继续即可接着下载。</translation>
    </message>
    <message>
        <source>The driver of the NVIDIA card is too old: it is {said}, and it takes 560. Update it first?</source>
        <translation>NVIDIA 显卡的驱动太旧：现在是 {said}，需要 560。要先更新吗？</translation>
    </message>
    <message>
        <source>The file of the LoRA “{name}” isn&apos;t the one that was used then, so the picture would be another. Add the old file again, or choose the LoRA anew.</source>
        <translation>LoRA“{name}”的文件已不是当时用的那个，画出来会是另一张图。请重新添加旧文件，或重新选择 LoRA。</translation>
    </message>
    <message>
        <source>The file of this picture is damaged and can&apos;t be read; its recipe is still here.</source>
        <translation>这张图片的文件已损坏，无法读取；它的配方还在。</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again.</source>
        <translation>这张图片的文件不在原处。把它移回来就能找到。</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again; its recipe is still here.</source>
        <translation>这张图片的文件不在原处。把它移回来就能找到；它的配方还在。</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back, or delete the entry.</source>
        <translation>这张图片的文件不在原处。请把它移回来，或删除这一条目。</translation>
    </message>
    <message>
        <source>The file that this is kept in was damaged, so a new one was begun. The old one is kept as {file}.</source>
        <translation>保存此内容的文件已损坏，因此新建了一个。旧文件保留为 {file}。</translation>
    </message>
    <message>
        <source>The files of the model “{wanted}” aren&apos;t those of then, so the picture would be another. Put the old files back, or draw it anew with those of now.</source>
        <translation>模型“{wanted}”的文件已不是当时的那些，画出来会是另一张图。请放回旧文件，或用现在的文件重新绘制。</translation>
    </message>
    <message>
        <source>The files of {model} have changed since then. The picture will come out differently.</source>
        <translation>{model} 的文件后来有改动。画出来会不一样。</translation>
    </message>
    <message>
        <source>The first of the words is the one that others are put in place of, so it can&apos;t be empty.</source>
        <translation>第一个词是要被其他词替换的，所以不能为空。</translation>
    </message>
    <message>
        <source>The first one installed</source>
        <translation>第一个已安装的模型</translation>
    </message>
    <message>
        <source>The first one, the last one</source>
        <translation>第一张，最后一张</translation>
    </message>
    <message>
        <source>The folder with the pictures</source>
        <translation>图片所在的文件夹</translation>
    </message>
    <message>
        <source>The index of your pictures was damaged and has been made anew from them. The old one is kept as {file}.</source>
        <translation>图片索引损坏，已根据图片重新建立。旧索引保存为 {file}。</translation>
    </message>
    <message>
        <source>The job stays as it was</source>
        <translation>任务保持原样</translation>
    </message>
    <message>
        <source>The job stops when this picture is kept.</source>
        <translation>这张图片保存后，任务就停止。</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault in one of its libraries.</source>
        <translation>上次程序因所用的某个库出错而结束。</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>电脑在{stage}阶段内存用尽。会从那里继续：{where}。</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>电脑在{stage}阶段内存用尽。已完成的都保留着；把图片改小，或一次一个阶段，就能少用内存。</translation>
    </message>
    <message numerus="yes">
        <source>The median of %n rounds.</source>
        <comment>The median of %n round.</comment>
        <translation>
            <numerusform>%n 轮的中位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} isn&apos;t complete: {file} is missing. Copy it there, or choose another model.</source>
        <translation>{folder} 中的模型不完整：缺少 {file}。请把它复制到那里，或选择另一个模型。</translation>
    </message>
    <message>
        <source>The model learnt pictures whose sides are multiples of 128. True to size, the texture is painted on just as many cells as the picture has, so that sides can be multiples of 64; nothing was trained like that.</source>
        <translation>模型学习的图片边长都是 128 的倍数。“忠于尺寸”时，质感画在与图片正好相符的格数上，边长就可以是 64 的倍数；不过没有这样训练过。</translation>
    </message>
    <message>
        <source>The model learnt prompts of one length. Cut: what goes beyond is left out, and shown in grey. In parts: the composition reads all of it, which it was never trained on. Plain text is always cut.</source>
        <translation>模型学习的提示词长度固定。截断：超出部分略去，显示为灰色。分段：构图会读完全部，但从未这样训练过。纯文本总是截断。</translation>
    </message>
    <message>
        <source>The model {model} isn&apos;t installed here, so its folder can&apos;t be named.</source>
        <translation>模型 {model} 没有安装在这里，所以说不出它的文件夹。</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} doesn&apos;t fit: expected {expected}, found {found}. It seems to belong to another model.</source>
        <translation>模型文件 {file} 不匹配：应为 {expected}，实为 {found}。它似乎属于另一个模型。</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} is damaged: {reason}. Fetch it again, or choose another model.</source>
        <translation>模型文件 {file} 已损坏：{reason}。要重新获取，还是选择另一个模型？</translation>
    </message>
    <message>
        <source>The networks couldn&apos;t be compiled on this machine, so this is drawn as in the mode exact.</source>
        <translation>神经网络在这台电脑上无法编译，所以这里按“精确”模式绘制。</translation>
    </message>
    <message>
        <source>The notification is heard as well as seen.</source>
        <translation>通知时也发出声音。</translation>
    </message>
    <message>
        <source>The number of directions of a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>网格试画的方向数</translation>
    </message>
    <message>
        <source>The number of pictures in a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>网格试画的图片数</translation>
    </message>
    <message>
        <source>The number of pictures to start from</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>用作起点的图片数</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>上一张，下一张</translation>
    </message>
    <message>
        <source>The other files were left alone.</source>
        <translation>其他文件没有动。</translation>
    </message>
    <message>
        <source>The other seed of the composition.</source>
        <translation>构图的另一个种子。</translation>
    </message>
    <message>
        <source>The part for the GPU (torch {version}) belongs to another version of Wurst Desktop, so the processor draws. Add the one for this version?</source>
        <translation>GPU 组件（torch {version}）属于另一个版本的 Wurst Desktop，所以由处理器绘制。要添加适合此版本的吗？</translation>
    </message>
    <message>
        <source>The part for the GPU can&apos;t be loaded any more ({said}). It is left out from the next start on, and the processor draws: start the program again.</source>
        <translation>GPU 组件已无法载入（{said}）。下次启动后不再使用它，由处理器绘制：请重新启动程序。</translation>
    </message>
    <message>
        <source>The part for the GPU couldn&apos;t be loaded, so it is left out, and the processor draws. Add it again?</source>
        <translation>GPU 组件无法载入，已停用，由处理器绘制。要重新添加吗？</translation>
    </message>
    <message>
        <source>The part for the GPU is here (torch {version}, {size}).</source>
        <translation>GPU 组件已就位（torch {version}，{size}）。</translation>
    </message>
    <message>
        <source>The part for the GPU isn&apos;t here yet: pictures are drawn by the processor.</source>
        <translation>GPU 组件还没有安装：图片由处理器绘制。</translation>
    </message>
    <message>
        <source>The picture is made again.</source>
        <translation>正在重新生成这张图片。</translation>
    </message>
    <message>
        <source>The processor draws then. To draw on the GPU again, it has to be fetched once more: about 3 GB.</source>
        <translation>之后由处理器绘制。要再用 GPU 绘制，需要重新下载约 3 GB。</translation>
    </message>
    <message>
        <source>The program ended without being closed the last time. Your words, your pictures and the queue are all here.</source>
        <translation>程序上次没有正常关闭就结束了。文字、图片和队列都还在。</translation>
    </message>
    <message>
        <source>The program may not write to {path} ({reason}). Choose another folder?</source>
        <translation>程序无权写入 {path}（{reason}）。要选择另一个文件夹吗？</translation>
    </message>
    <message>
        <source>The prompt</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The public texture and pixels, with a composition from elsewhere.</source>
        <translation>公开的质感与像素，配上来自别处的构图。</translation>
    </message>
    <message>
        <source>The queue can&apos;t be shown yet. {reason} It comes by itself when there is room.</source>
        <translation>队列暂时无法显示。{reason}有空间后会自动出现。</translation>
    </message>
    <message>
        <source>The queue ended</source>
        <translation>队列已结束</translation>
    </message>
    <message>
        <source>The queue ended, with mishaps</source>
        <translation>队列已结束，出了些差错</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused, since %n jobs in a row ended the same way. {note}</source>
        <comment>The queue is paused, since %n job in a row ended the same way. {note}</comment>
        <translation>
            <numerusform>队列已暂停，因为连续 %n 个任务以同样的方式结束。{note}</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused. {reason}</source>
        <translation>队列已暂停。{reason}</translation>
    </message>
    <message>
        <source>The queue is paused. {reason} It goes on by itself when there is room.</source>
        <translation>队列已暂停。{reason}有空间后会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait</source>
        <comment>The queue is paused: %n job waits</comment>
        <translation>
            <numerusform>队列已暂停：%n 个任务在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait ({time})</source>
        <comment>The queue is paused: %n job waits ({time})</comment>
        <translation>
            <numerusform>队列已暂停：%n 个任务在等待（{time}）</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused: what runs is finished, and nothing else is begun.</source>
        <translation>队列已暂停：正在运行的会做完，不再开始别的。</translation>
    </message>
    <message>
        <source>The queue stands still</source>
        <translation>队列停住了</translation>
    </message>
    <message>
        <source>The report is for those who mend the program. It leaves out your folders and your name, and isn&apos;t sent anywhere.</source>
        <translation>报告供修复程序的人使用。其中不含文件夹和姓名，也不会发送到任何地方。</translation>
    </message>
    <message>
        <source>The report leaves out your words, your folders and your name.</source>
        <translation>报告不含提示词、文件夹和姓名。</translation>
    </message>
    <message>
        <source>The roof is the rate of plain matrix products: {rate} GFLOP a second.</source>
        <translation>上限是单纯矩阵乘法的速度：每秒 {rate} GFLOP。</translation>
    </message>
    <message>
        <source>The same in smaller steps</source>
        <translation>同上，幅度更小</translation>
    </message>
    <message>
        <source>The same request, made with the same: the pictures are equal.</source>
        <translation>要求相同，所用的也相同：图片一样。</translation>
    </message>
    <message>
        <source>The same request. What may make them differ is what they were made with:</source>
        <translation>要求相同。可能造成差异的是生成时所用的：</translation>
    </message>
    <message>
        <source>The same words and seeds as just before draw the same again. For something else, throw the dice of the composition or the texture.</source>
        <translation>词语和种子与刚才相同,会得到相同的结果。想要别的,请为构图或质感掷骰子。</translation>
    </message>
    <message>
        <source>The search “{name}” is forgotten.</source>
        <translation>已不再保留搜索“{name}”。</translation>
    </message>
    <message>
        <source>The search “{name}” was there already; it looks for something else now.</source>
        <translation>搜索“{name}”已存在；现在它查找别的内容。</translation>
    </message>
    <message>
        <source>The seed of the fine detail (the decoder, Stage B)</source>
        <translation>细节的种子（解码器，Stage B）</translation>
    </message>
    <message>
        <source>The seed of what is where (the prior, Stage C)</source>
        <translation>布局的种子（先验，Stage C）</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read ({reason}), so the usual ones are in use. The old file is kept as {backup}.</source>
        <translation>设置无法读取（{reason}），所以使用默认设置。旧文件保存为 {backup}。</translation>
    </message>
    <message>
        <source>The shape of the picture, and beneath it how many are made at one press of Generate.</source>
        <translation>图片的形状，下面是按一次“生成”画几张。</translation>
    </message>
    <message>
        <source>The share of the second picture</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>第二张图片所占比例</translation>
    </message>
    <message>
        <source>The strength</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>强度</translation>
    </message>
    <message>
        <source>The strength of a LoRA</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>LoRA 的强度</translation>
    </message>
    <message>
        <source>The style “{name}” is removed.</source>
        <translation>已移除风格“{name}”。</translation>
    </message>
    <message>
        <source>The style “{name}” was there already; it says something else now.</source>
        <translation>风格“{name}”已存在；现在内容已更换。</translation>
    </message>
    <message>
        <source>The system&apos;s trash doesn&apos;t take {path} ({reason}). It is left as it was.</source>
        <translation>系统回收站不接收 {path}（{reason}）。它保持原样。</translation>
    </message>
    <message>
        <source>The text under &quot;without&quot;</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>“不要”栏的文字</translation>
    </message>
    <message>
        <source>The texture seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>质感种子</translation>
    </message>
    <message>
        <source>The training couldn&apos;t be started: another program can&apos;t be run from here.</source>
        <translation>无法开始训练：在这里不能运行另一个程序。</translation>
    </message>
    <message>
        <source>The variation</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>变化程度</translation>
    </message>
    <message>
        <source>The variation seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>变化种子</translation>
    </message>
    <message>
        <source>The weights are written anew in this way. Undo takes it back.</source>
        <translation>权重已改用这种写法。可用“撤销”还原。</translation>
    </message>
    <message>
        <source>The whole picture, 100 %</source>
        <translation>整张图片，100%</translation>
    </message>
    <message>
        <source>The window is yours</source>
        <translation>窗口随心摆</translation>
    </message>
    <message>
        <source>The wurst-desktop command that makes this very picture</source>
        <translation>生成这同一张图片的 wurst-desktop 命令</translation>
    </message>
    <message>
        <source>The {stage} stage came to numbers that can&apos;t be shown. Another seed or a lower guidance helps as a rule; if it doesn&apos;t, check the model&apos;s files.</source>
        <translation>{stage}阶段得出的数字无法显示。通常换个种子或降低引导就好；如果不行，请检查模型文件。</translation>
    </message>
    <message>
        <source>There is a model in {folder} already. Remove that one first, or leave the new one where it is.</source>
        <translation>{folder} 中已有一个模型。请先移除它，或把新模型留在原处。</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. Installed: {installed}. Add its file under More, or with `loras import`.</source>
        <translation>这里没有 LoRA“{name}”。已安装：{installed}。请在“更多”里或用 `loras import` 添加它的文件。</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. None is installed yet. Add its file under More, or with `loras import`.</source>
        <translation>这里没有 LoRA“{name}”。还没有安装任何 LoRA。请在“更多”里或用 `loras import` 添加它的文件。</translation>
    </message>
    <message>
        <source>There is no Würstchen model in {path}. It would hold a folder named decoder, or prior.</source>
        <translation>{path} 里没有 Würstchen 模型。那里应有名为 decoder 或 prior 的文件夹。</translation>
    </message>
    <message>
        <source>There is no entry {entry} in the history (any more). Rebuilding the history finds lost pictures.</source>
        <translation>历史记录里没有条目 {entry}，或已不在。重建历史记录可以找回丢失的图片。</translation>
    </message>
    <message>
        <source>There is no list of words called “{list}”. Lists are text files in the folder “wildcards” of the settings.</source>
        <translation>没有名为“{list}”的词语列表。列表是设置中“wildcards”文件夹里的文本文件。</translation>
    </message>
    <message>
        <source>There is no list of words for {wanted}. Make {name}.txt in the wildcards folder, or write it otherwise.</source>
        <translation>没有 {wanted} 的词语列表。请在 wildcards 文件夹里新建 {name}.txt，或换一种写法。</translation>
    </message>
    <message>
        <source>There is no model &quot;{wanted}&quot; here. Installed: {installed}. One of these, or a folder?</source>
        <translation>这里没有模型“{wanted}”。已安装：{installed}。用其中一个，还是指定文件夹？</translation>
    </message>
    <message>
        <source>There is nothing at {path}. Is its drive connected?</source>
        <translation>{path} 处什么也没有。它的驱动器接好了吗？</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is room again, so the queue goes on.</source>
        <translation>又有空间了，队列继续。</translation>
    </message>
    <message>
        <source>There is {size} of room.</source>
        <translation>可用空间 {size}。</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their model differs, {one} and {other}. Choose another?</source>
        <translation>这些构图合不到一起：模型不同，分别是 {one} 和 {other}。要换一个吗？</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their size differs, {one} and {other}. Choose another?</source>
        <translation>这些构图合不到一起：尺寸不同，分别是 {one} 和 {other}。要换一个吗？</translation>
    </message>
    <message>
        <source>These pictures are still being read. Try again in a moment.</source>
        <translation>这些图片还在读取。请稍后再试。</translation>
    </message>
    <message>
        <source>These pictures aren&apos;t of one size, so each keeps its own.</source>
        <translation>这些图片尺寸不一，所以各用各的。</translation>
    </message>
    <message>
        <source>These pictures don&apos;t tell what made them.</source>
        <translation>这些图片没有说明是怎样生成的。</translation>
    </message>
    <message>
        <source>These tags are on all of them; tags that only some have stay as they are.</source>
        <translation>这些标签是所有图片共有的；只有部分图片带有的标签保持不变。</translation>
    </message>
    <message>
        <source>These weights can&apos;t be written in this way. They stay as they are; the colours show what counts now.</source>
        <translation>这些权重无法用这种写法表示，因此保持原样；颜色显示现在起作用的权重。</translation>
    </message>
    <message>
        <source>They show</source>
        <comment>label: what the pictures to learn from show</comment>
        <translation>图片内容</translation>
    </message>
    <message>
        <source>This Python has no pip to fetch it with. On a terminal: python -m ensurepip</source>
        <translation>这个 Python 没有可用来获取它的 pip。请在终端运行：python -m ensurepip</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>现在无法进行。</translation>
    </message>
    <message>
        <source>This installation uses GPUs by itself; nothing has to be added.</source>
        <translation>此安装会自动使用 GPU；不用添加任何东西。</translation>
    </message>
    <message>
        <source>This is the bin already. “Restore” in the menu brings pictures back, “Empty the bin” lets them go.</source>
        <translation>这里已经是“最近删除”。用菜单里的“恢复”找回图片，用“清空‘最近删除’”与它们告别。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>This machine has no GPU that can be used, so the processor draws: slower, but the same pictures.</source>
        <translation>这台电脑没有可用的 GPU，所以由处理器绘制：会慢一些，但图片相同。</translation>
    </message>
    <message>
        <source>This machine has no {device}. It has: {present}. &quot;auto&quot; takes the best of it.</source>
        <translation>这台电脑没有 {device}。有：{present}。用“auto”会选其中最好的。</translation>
    </message>
    <message>
        <source>This package brings no text of its own; its name says the terms.</source>
        <translation>此软件包没有自带文本；条款见其名称。</translation>
    </message>
    <message>
        <source>This picture is being made. What made it is told here as soon as it is kept.</source>
        <translation>这张图片正在生成。保存之后，这里就会显示它的生成信息。</translation>
    </message>
    <message>
        <source>This picture was made elsewhere; what made it isn&apos;t known.</source>
        <translation>这张图片是在别处生成的；生成信息未知。</translation>
    </message>
    <message>
        <source>This picture was made with {program}.</source>
        <translation>这张图片是用 {program} 生成的。</translation>
    </message>
    <message>
        <source>This picture was made with {wanted}, which isn&apos;t installed. {chosen} draws another one.</source>
        <translation>这张图片是用 {wanted} 生成的，它没有安装。用 {chosen} 画出来会是另一张。</translation>
    </message>
    <message>
        <source>This run of the program has made no call to the network. It makes none by itself: only a download that you begin in the Models page goes out, and each of its calls is listed here.</source>
        <translation>本次运行中程序没有联网。它不会自行联网：只有在“模型”页面发起下载时才会，每次请求都会列在这里。</translation>
    </message>
    <message>
        <source>Throw a new composition seed</source>
        <translation>掷一个新的构图种子</translation>
    </message>
    <message>
        <source>Throw a new texture seed</source>
        <translation>掷一个新的质感种子</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的词元</translation>
    </message>
    <message>
        <source>Tokens of what it shall be without</source>
        <translation>“不要”内容的词元</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torch</translation>
    </message>
    <message>
        <source>Trained further on pictures that people find beautiful: polished, but with a taste of its own.</source>
        <translation>用人们觉得美的图片继续训练过：画面精致，但有自己的口味。</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>正在试用…</translation>
    </message>
    <message>
        <source>Two steps of each stage were run, the others count as the second.</source>
        <translation>每个阶段只运行两步，其余按第二步计。</translation>
    </message>
    <message>
        <source>Type a prompt, and each of its phrases gets a slider here.</source>
        <translation>输入提示词后，每个短语都会在这里有一个滑块。</translation>
    </message>
    <message>
        <source>Type the values, with commas between them.</source>
        <translation>输入各个值，用英文逗号隔开。</translation>
    </message>
    <message>
        <source>Type what you would like to see, then press Generate.</source>
        <translation>输入想看到的画面，然后按“生成”。</translation>
    </message>
    <message>
        <source>Typed prompt</source>
        <translation>输入的提示词</translation>
    </message>
    <message>
        <source>Typed under “without”</source>
        <translation>“不要”栏的输入</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>使用(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Undo won&apos;t bring them back after that; the system&apos;s trash will, until it is emptied.</source>
        <comment>Undo won&apos;t bring it back after that; the system&apos;s trash will, until it is emptied.</comment>
        <translation>
            <numerusform>之后“撤销”也找不回来了；在系统回收站清空前，还可以从那里找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Up to {most} pictures can be dragged at once; Ctrl+C copies any number.</source>
        <translation>一次最多可拖动 {most} 张图片；Ctrl+C 可复制任意多张。</translation>
    </message>
    <message>
        <source>Use a folder where it lies…</source>
        <translation>就地使用文件夹…</translation>
    </message>
    <message>
        <source>Use a model where it lies</source>
        <translation>就地使用模型</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>全部使用</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>使用提示词</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>使用种子</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这组快捷键</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>使用此尺寸</translation>
    </message>
    <message>
        <source>Use what another program fetched</source>
        <translation>使用其他程序下载的模型</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>默认关闭。</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>默认开启。</translation>
    </message>
    <message>
        <source>Usually there is no limit.</source>
        <translation>默认没有上限。</translation>
    </message>
    <message>
        <source>Usually: {name}.</source>
        <translation>默认：{name}。</translation>
    </message>
    <message>
        <source>Usually: {pattern}</source>
        <translation>默认：{pattern}</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>变化种子</translation>
    </message>
    <message>
        <source>Vary the composition</source>
        <translation>构图变体</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>变体…</translation>
    </message>
    <message>
        <source>WITHOUT</source>
        <comment>what shall not be in the picture</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Waiting for the next start: {settings}.</source>
        <comment>names of settings that were changed</comment>
        <translation>等待下次启动生效：{settings}。</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a job in the queue</comment>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n compositions</source>
        <comment>Waits, %n composition</comment>
        <translation>
            <numerusform>等待中，%n 个构图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n pictures</source>
        <comment>Waits, %n picture</comment>
        <translation>
            <numerusform>等待中，%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits, sweep, {left} of {count}: {words}</source>
        <translation>等待中，网格试画，剩 {left}/{count}：{words}</translation>
    </message>
    <message>
        <source>Waits, {saved} of {count} kept</source>
        <translation>等待中，已保存 {saved}/{count}</translation>
    </message>
    <message>
        <source>Ways to stop</source>
        <translation>停止方式</translation>
    </message>
    <message>
        <source>Weight of {words}</source>
        <translation>{words} 的权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>of words in the prompt</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights as sliders</source>
        <translation>权重滑块</translation>
    </message>
    <message>
        <source>Weights of a prior</source>
        <translation>先验的权重</translation>
    </message>
    <message>
        <source>Weights of the phrases</source>
        <translation>各短语的权重</translation>
    </message>
    <message>
        <source>Weights written as</source>
        <translation>权重写法</translation>
    </message>
    <message>
        <source>What Save a copy and Export offer first. The pictures themselves stay PNG: nothing is lost.</source>
        <translation>“另存副本”和“导出”首先提供的格式。图片本身仍是 PNG：没有任何损失。</translation>
    </message>
    <message>
        <source>What came (torch {said}) only uses the processor, so all stays as it was. Torch&apos;s own install page names an index that has builds for GPUs: give its address.</source>
        <translation>下载到的（torch {said}）只使用处理器，所以一切保持原样。torch 官网安装页会列出带 GPU 版本的安装源：请填入它的地址。</translation>
    </message>
    <message>
        <source>What came is torch {said}, which this program wasn&apos;t made for, so all stays as it was.</source>
        <translation>下载到的是 torch {said}，本程序不是为它编写的，所以一切保持原样。</translation>
    </message>
    <message>
        <source>What comes out when the same request is made on this machine</source>
        <translation>同样的要求在这台电脑上会画出什么</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What differs in their requests:</source>
        <translation>生成要求的差异：</translation>
    </message>
    <message>
        <source>What draws now is a small model that comes with the program and knows a small world. The public Würstchen model draws anything. It is free (MIT licence) and takes {size} on the disk.</source>
        <translation>现在作画的是随程序附带的小模型，认识的世界很小。公开的 Würstchen 模型什么都能画。它是免费的（MIT 许可证），占用磁盘 {size}。</translation>
    </message>
    <message>
        <source>What is a composition seed?</source>
        <translation>什么是构图种子？</translation>
    </message>
    <message>
        <source>What is a texture seed?</source>
        <translation>什么是质感种子？</translation>
    </message>
    <message>
        <source>What is being learnt goes on</source>
        <translation>训练会继续进行</translation>
    </message>
    <message>
        <source>What is fetched is torch, the library that computes the pictures, in a build for your card: about 3 GB over the network, and 5 GB on the disk once it is unpacked. It has a folder of its own beside your models, and goes without a trace when you remove it.</source>
        <translation>要获取的是 torch，即计算图片的程序库，适合这块显卡的版本：下载约 3 GB，解压后占磁盘 5 GB。它放在模型旁边自己的文件夹里，移除后不留痕迹。</translation>
    </message>
    <message>
        <source>What is finished is kept. The rest goes on at the next start, with all of the queue.</source>
        <translation>已完成的会保留。其余的连同整个队列在下次启动后继续。</translation>
    </message>
    <message>
        <source>What is in {path} is among your models already, so nothing was changed.</source>
        <translation>{path} 里的内容已在模型列表中，所以没有改动。</translation>
    </message>
    <message>
        <source>What is locked</source>
        <comment>of several pictures: they share the seeds whose locks are closed</comment>
        <translation>锁定的部分</translation>
    </message>
    <message>
        <source>What is made next doesn&apos;t count as made from that picture</source>
        <translation>接下来生成的不再算作由那张图片而来</translation>
    </message>
    <message>
        <source>What is where stays as it is; the fine detail is painted anew. Nothing is composed.</source>
        <translation>布局保持不变，重画细节。不再构图。</translation>
    </message>
    <message>
        <source>What it draws by now</source>
        <translation>它目前画成的样子</translation>
    </message>
    <message>
        <source>What it draws on the way is shown here.</source>
        <translation>它边学边画的图片会显示在这里。</translation>
    </message>
    <message>
        <source>What it takes on this machine is being found out.</source>
        <translation>正在了解它在这台电脑上需要多少资源。</translation>
    </message>
    <message>
        <source>What made the chosen picture. “New texture” paints it anew, “Vary” draws it a little differently, “Use everything” puts its recipe into the fields.</source>
        <translation>所选图片的生成信息。“新质感”重画它的细节，“变体”画得略有不同，“全部使用”把它的配方填入各栏。</translation>
    </message>
    <message>
        <source>What pictures are computed on. Automatic takes the best.</source>
        <translation>用什么设备计算图片。自动会选最好的。</translation>
    </message>
    <message>
        <source>What several pictures of one job share: what is where, or the seed of the fine detail. Usually it is what is locked, and what is where if both are.</source>
        <translation>同一任务的多张图片共有什么：什么在哪里，或细节的种子。默认是锁定的部分；两者都锁定时，则是什么在哪里。</translation>
    </message>
    <message>
        <source>What the program is expected to take, the weights being on the disk:</source>
        <translation>程序预计的占用（权重在磁盘上）：</translation>
    </message>
    <message>
        <source>What the sweep on {file} began from is in the fields now.</source>
        <translation>网格试画 {file} 的起始设置已填入各栏。</translation>
    </message>
    <message>
        <source>What the window speaks. The command line speaks English.</source>
        <translation>窗口使用的语言。命令行使用英语。</translation>
    </message>
    <message>
        <source>What to draw</source>
        <translation>画什么</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>等待中的任务</translation>
    </message>
    <message>
        <source>What was made elsewhere can&apos;t be made again here.</source>
        <translation>在别处生成的图片不能在这里重新生成。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>When it is decided what is where, the fine detail is painted over it, from noise of its own. Another number keeps the composition and paints it anew. It follows the composition, unless the lock is closed.</source>
        <translation>什么在哪里确定之后，细节画在其上，来自另一片噪声。换个数字，构图不变，细节重画。它跟随构图，除非上了锁。</translation>
    </message>
    <message>
        <source>Where your pictures are kept. Empty: in your own Pictures folder.</source>
        <translation>图片存放的位置。留空：系统的“图片”文件夹。</translation>
    </message>
    <message>
        <source>Which model draws by default. Empty: the first one that is installed.</source>
        <translation>默认使用哪个模型绘制。留空：第一个已安装的模型。</translation>
    </message>
    <message>
        <source>While it &amp;works</source>
        <translation>工作期间(&amp;W)</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>工作期间</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}</source>
        <translation>横幅 {ratio}，{size}</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}, untrained</source>
        <translation>横幅 {ratio}，{size}，未经训练</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>发出声音</translation>
    </message>
    <message>
        <source>With {kept} in memory (Settings: memory use) a picture would be there {ratio} times sooner.</source>
        <translation>内存里改为“{kept}”（设置：内存使用），出图速度是现在的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>With {kept} in memory it would take {size} less, and hardly longer.</source>
        <translation>内存里改为“{kept}”，会少用 {size}，而且几乎不变慢。</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>what shall not be in the picture</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>what shall not be in the picture</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>of the prompt, that others take the place of</extracomment>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words of the prompt, the file name or the tags; the button beside it shows what else can be asked.</source>
        <translation>提示词、文件名或标签中的词；旁边的按钮会列出其他搜索方式。</translation>
    </message>
    <message>
        <source>Wurst Desktop can&apos;t open: a part of it is broken. Nothing of yours is touched. Install it again, please.</source>
        <translation>Wurst Desktop 无法打开：它的一部分损坏了。图片和文件都没有动。请重新安装。</translation>
    </message>
    <message>
        <source>Wurst Desktop is open already, but its window doesn&apos;t answer. End it, and try again.</source>
        <translation>Wurst Desktop 已经打开，但它的窗口没有响应。请结束它，再试一次。</translation>
    </message>
    <message>
        <source>Wurst Desktop is open and may be drawing with it. Close it first, and ask once more.</source>
        <translation>Wurst Desktop 正开着，可能正用它绘图。请先关闭，再试一次。</translation>
    </message>
    <message>
        <source>Wurst Mini 256 (still learning)</source>
        <translation>Wurst Mini 256（仍在学习）</translation>
    </message>
    <message>
        <source>Würstchen v2, aesthetic prior</source>
        <translation>Würstchen v2，美学先验</translation>
    </message>
    <message>
        <source>Würstchen v2, base prior</source>
        <translation>Würstchen v2，基础先验</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Your history in {folder} was kept by a newer version of Wurst Desktop than this one, {version}. Nothing in it was touched. Install the newer version again, and all is there.</source>
        <translation>{folder} 中的历史记录是由比 {version} 更新的 Wurst Desktop 保存的。里面什么都没有动。重新安装较新的版本，一切都还在。</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>所有图片</translation>
    </message>
    <message>
        <source>Your {name} could draw the pictures sooner than the processor. A part for it has to be fetched first.</source>
        <translation>{name} 画图可以比处理器更快。需要先获取一个组件。</translation>
    </message>
    <message>
        <source>a blend can&apos;t weigh {weight}</source>
        <translation>混合不能用权重 {weight}</translation>
    </message>
    <message>
        <source>a chunk is too long</source>
        <translation>有一个数据块太长</translation>
    </message>
    <message>
        <source>a folder with about 20 pictures</source>
        <translation>放有约 20 张图片的文件夹</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>它是由更新版本的程序写入的</translation>
    </message>
    <message>
        <source>a newer version of the program wrote its composition</source>
        <translation>它的构图是由更新版本的程序写入的</translation>
    </message>
    <message>
        <source>a number, or a span such as 1..4 or 0..1+0.25</source>
        <translation>一个数字，或 1..4、0..1+0.25 这样的范围</translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>column: how long a picture takes</comment>
        <translation>每张图片</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>column: how long a step takes</comment>
        <translation>每步</translation>
    </message>
    <message>
        <source>a strength such as 0.5 or 0..1+0.25, with the name of a LoRA before it where there are several: ink=0.5</source>
        <translation>0.5 或 0..1+0.25 这样的强度；有多个 LoRA 时前面加名称：ink=0.5</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}</source>
        <translation>权重不能是 {weight}</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}; it has to lie within 0 and {largest}</source>
        <translation>权重不能是 {weight}；必须在 0 和 {largest} 之间</translation>
    </message>
    <message>
        <source>a whole number, or a span such as 4..8 or 10..50+20</source>
        <translation>一个整数，或 4..8、10..50+20 这样的范围</translation>
    </message>
    <message>
        <source>a width and a height such as 1024x1536</source>
        <translation>宽度和高度，例如 1024x1536</translation>
    </message>
    <message>
        <source>a {size} composition</source>
        <translation>{size} 的构图</translation>
    </message>
    <message>
        <source>about {size}</source>
        <comment>of a file</comment>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>of a file: it has come</comment>
        <translation>已完整</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>all stages on the GPU</source>
        <translation>所有阶段都在 GPU 上</translation>
    </message>
    <message>
        <source>all stages on the processor</source>
        <translation>所有阶段都在处理器上</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>另一张图</translation>
    </message>
    <message>
        <source>another picture: {differences}</source>
        <translation>另一张图：{differences}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>另一个程序正打开着它</translation>
    </message>
    <message>
        <source>begun: {done} of {total}</source>
        <comment>a download, of which so much has come</comment>
        <translation>已开始：{done}/{total}</translation>
    </message>
    <message>
        <source>blend, {share} of the second</source>
        <comment>a picture blended of two</comment>
        <translation>混合，第二张占 {share}</translation>
    </message>
    <message>
        <source>blended from {one} and {other}, {share} of the second</source>
        <translation>混合自 {one} 和 {other}，第二张占 {share}</translation>
    </message>
    <message>
        <source>both words, in any order</source>
        <translation>两个词都有，顺序不限</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>括号嵌套太深</translation>
    </message>
    <message>
        <source>by default the folder&apos;s name</source>
        <translation>默认用文件夹的名称</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序附带</translation>
    </message>
    <message>
        <source>checking…</source>
        <comment>a file that has come</comment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>a change; also said as “Undo collection”</comment>
        <translation>合集</translation>
    </message>
    <message>
        <source>composition</source>
        <comment>a stage of the making</comment>
        <translation>构图</translation>
    </message>
    <message>
        <source>composition (Stage C)</source>
        <translation>构图（Stage C）</translation>
    </message>
    <message>
        <source>composition only</source>
        <translation>仅构图</translation>
    </message>
    <message>
        <source>composition seed</source>
        <translation>构图种子</translation>
    </message>
    <message>
        <source>composition {composition} in parts, texture {texture}</source>
        <translation>构图 {composition}（分段），质感 {texture}</translation>
    </message>
    <message>
        <source>composition {composition}, texture {texture}</source>
        <comment>tokens, as in: composition 3 / 77, texture 5 / 77</comment>
        <translation>构图 {composition}，质感 {texture}</translation>
    </message>
    <message>
        <source>composition {seed}</source>
        <translation>构图 {seed}</translation>
    </message>
    <message>
        <source>compositions that wait to be finished</source>
        <translation>待完成的构图</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: d day, MMM short month, yyyy year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd weekday, d day, MMMM month</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd, d, MMMM, yyyy year</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a change; also said as “Undo delete”</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>duplicating jobs</source>
        <comment>what can be undone, as in: Undo duplicating jobs</comment>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>ended early</source>
        <comment>what became of a job</comment>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>exactly these words</source>
        <translation>正好是这些词</translation>
    </message>
    <message>
        <source>expected in all</source>
        <comment>column: the memory that the program is expected to take</comment>
        <translation>预计总量</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>a change; also said as “Undo favourite”</comment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>said of a picture</comment>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>favourites</source>
        <comment>what a word finds in a search</comment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>for example</source>
        <comment>above a few prompts to begin with</comment>
        <translation>例如</translation>
    </message>
    <message>
        <source>for example: {prompt}</source>
        <translation>例如：{prompt}</translation>
    </message>
    <message>
        <source>forgetting a search</source>
        <comment>what can be undone, as in: Undo forgetting a search</comment>
        <translation>移除搜索</translation>
    </message>
    <message>
        <source>four stars or more</source>
        <translation>四星及以上</translation>
    </message>
    <message>
        <source>from one number to another</source>
        <translation>从一个数到另一个数</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>half precision</source>
        <translation>半精度</translation>
    </message>
    <message>
        <source>half precision (bfloat16)</source>
        <translation>半精度（bfloat16）</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>importing styles</source>
        <comment>what can be undone, as in: Undo importing styles</comment>
        <translation>导入风格</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <translation>在模型文件夹中</translation>
    </message>
    <message>
        <source>in the style {style}</source>
        <translation>风格 {style}</translation>
    </message>
    <message>
        <source>in this collection</source>
        <translation>在此合集中</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它结束得太早</translation>
    </message>
    <message>
        <source>it has no columns {columns}</source>
        <translation>它没有 {columns} 这些列</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>它的像素太多</translation>
    </message>
    <message>
        <source>it holds a sign that isn&apos;t text</source>
        <translation>它含有不是文本的字符</translation>
    </message>
    <message>
        <source>it holds no composition to go on from</source>
        <translation>它不含可供继续的构图</translation>
    </message>
    <message>
        <source>it holds something else than settings</source>
        <translation>它的内容不是设置</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>它太短，不是 safetensors 文件</translation>
    </message>
    <message>
        <source>it isn&apos;t a PNG</source>
        <translation>它不是 PNG</translation>
    </message>
    <message>
        <source>it isn&apos;t a picture</source>
        <translation>它不是图片</translation>
    </message>
    <message>
        <source>it isn&apos;t a safetensors file, or its header is damaged</source>
        <translation>它不是 safetensors 文件，或文件头已损坏</translation>
    </message>
    <message>
        <source>it isn&apos;t a table of styles ({reason})</source>
        <translation>它不是风格表（{reason}）</translation>
    </message>
    <message>
        <source>it isn&apos;t there</source>
        <translation>它不在那里</translation>
    </message>
    <message>
        <source>its LoRA {lora} isn&apos;t installed, or its file has changed</source>
        <translation>它的 LoRA {lora} 没有安装，或文件有改动</translation>
    </message>
    <message>
        <source>its model isn&apos;t known</source>
        <translation>它的模型未知</translation>
    </message>
    <message>
        <source>its model {model} isn&apos;t installed</source>
        <translation>它的模型 {model} 没有安装</translation>
    </message>
    <message>
        <source>keeping a style</source>
        <comment>what can be undone, as in: Undo keeping a style</comment>
        <translation>保存风格</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a stage of the making: the picture is kept as a file</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>layer by layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>layer by layer on the GPU</source>
        <translation>在 GPU 上逐层</translation>
    </message>
    <message>
        <source>layer by layer on the processor</source>
        <translation>在处理器上逐层</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <comment>a span of time: less than one second</comment>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>line {number} joins tokens that aren&apos;t in the vocabulary</source>
        <translation>第 {number} 行连接了词汇表里没有的词元</translation>
    </message>
    <message>
        <source>list</source>
        <comment>of words</comment>
        <translation>列表</translation>
    </message>
    <message>
        <source>long sums were added up in another order then than here</source>
        <translation>当时长求和的相加顺序与这里不同</translation>
    </message>
    <message>
        <source>made in November 2026; a year or a day will do</source>
        <translation>2026 年 11 月生成；只写年或写到日也可以</translation>
    </message>
    <message>
        <source>made like it, {seed}</source>
        <translation>仿照生成，{seed}</translation>
    </message>
    <message>
        <source>made with this model</source>
        <translation>用此模型生成</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a stage of the making</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>most memory</source>
        <comment>column: the most memory that was taken</comment>
        <translation>最大内存</translation>
    </message>
    <message>
        <source>moving jobs</source>
        <comment>what can be undone, as in: Undo moving jobs</comment>
        <translation>移动任务</translation>
    </message>
    <message>
        <source>nearly the same: {differences}</source>
        <translation>几乎一样：{differences}</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>没有及时得到答复</translation>
    </message>
    <message>
        <source>no sketch yet</source>
        <translation>还没有草图</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>没有 {name}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>not a table from tokens to numbers</source>
        <translation>不是从词元到数字的对照表</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>not whole</source>
        <comment>of a model: files are missing or damaged</comment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>nothing to draw on</source>
        <comment>It has: …</comment>
        <translation>没有可用来绘制的设备</translation>
    </message>
    <message>
        <source>of it not reclaimable</source>
        <comment>column: the part of the memory that the system can&apos;t take back</comment>
        <translation>其中不可收回</translation>
    </message>
    <message>
        <source>of the roof</source>
        <comment>column: the share of what the machine can compute at most</comment>
        <translation>占上限</translation>
    </message>
    <message>
        <source>off</source>
        <comment>guidance that is switched off</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>one stage at a time</source>
        <translation>一次一个阶段</translation>
    </message>
    <message>
        <source>one stage at a time on the GPU</source>
        <translation>在 GPU 上一次一个阶段</translation>
    </message>
    <message>
        <source>one stage at a time on the processor</source>
        <translation>在处理器上一次一个阶段</translation>
    </message>
    <message>
        <source>one, another, &quot;with, a comma&quot; in quotes</source>
        <comment>how several values are typed; the marks are typed too</comment>
        <translation>一个, 另一个, &quot;含有, 逗号&quot; 的值加引号</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>order</source>
        <comment>a change of the order of pictures; also said as “Undo order”</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>第 {number} 张，共 {count} 张</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>a stage of the making</comment>
        <translation>像素</translation>
    </message>
    <message>
        <source>pixels (Stage A)</source>
        <translation>像素（Stage A）</translation>
    </message>
    <message>
        <source>prepared for this machine</source>
        <comment>a part of a model: what was worked out of its weights in advance</comment>
        <translation>为这台电脑预先算好</translation>
    </message>
    <message>
        <source>print, portrait, for Anna</source>
        <comment>examples of tags</comment>
        <translation>print, portrait, for Anna</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>处理器（cpu）</translation>
    </message>
    <message>
        <source>prompt “{words}”</source>
        <comment>what was changed</comment>
        <translation>提示词“{words}”</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <comment>said of a picture</comment>
        <translation>评分 {stars}</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>a change; also said as “Undo rating”</comment>
        <translation>评分</translation>
    </message>
    <message>
        <source>red, blue: the first stands in the prompt</source>
        <comment>typed: a word of the prompt, and others for its place</comment>
        <translation>red, blue：第一个词在提示词里</translation>
    </message>
    <message>
        <source>removing a style</source>
        <comment>what can be undone, as in: Undo removing a style</comment>
        <translation>移除风格</translation>
    </message>
    <message>
        <source>removing jobs</source>
        <comment>what can be undone, as in: Undo removing jobs</comment>
        <translation>移除任务</translation>
    </message>
    <message>
        <source>restore</source>
        <comment>a change; also said as “Undo restore”</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>saving a search</source>
        <comment>what can be undone, as in: Undo saving a search</comment>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>见其文本</translation>
    </message>
    <message>
        <source>setting “{title}”</source>
        <comment>what was changed</comment>
        <translation>设置“{title}”</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of a model</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>settings for the composition</source>
        <translation>构图的设置</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>so many composition steps or more</source>
        <translation>构图步数不少于此数</translation>
    </message>
    <message>
        <source>some words, and other words behind a comma</source>
        <translation>几个词，逗号后是另几个词</translation>
    </message>
    <message>
        <source>something unknown</source>
        <comment>as in: something unknown then, torch 2.13 here</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>column: a stage of the drawing</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>column: how many steps a stage takes</comment>
        <translation>步数</translation>
    </message>
    <message>
        <source>stock a picture</source>
        <comment>column: how long a picture takes with the stock pipelines</comment>
        <translation>原版每张图片</translation>
    </message>
    <message>
        <source>stock a step</source>
        <comment>column: how long a step takes with the stock pipelines</comment>
        <translation>原版每步</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>what became of a job</comment>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n compositions kept</source>
        <comment>stopped, %n composition kept</comment>
        <translation>
            <numerusform>已停止，已保存 %n 个构图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n pictures kept</source>
        <comment>stopped, %n picture kept</comment>
        <translation>
            <numerusform>已停止，已保存 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <comment>how much a composition is drawn over</comment>
        <translation>强度 {strength}</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a change; also said as “Undo tags”</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a stage of the making</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>texture</source>
        <comment>a stage of the making</comment>
        <translation>质感</translation>
    </message>
    <message>
        <source>texture (Stage B)</source>
        <translation>质感（Stage B）</translation>
    </message>
    <message>
        <source>texture seed</source>
        <translation>质感种子</translation>
    </message>
    <message>
        <source>texture {seed}</source>
        <translation>质感 {seed}</translation>
    </message>
    <message>
        <source>the composition of {picture}</source>
        <translation>{picture} 的构图</translation>
    </message>
    <message>
        <source>the configuration of a {part}</source>
        <translation>{part}的配置</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the copy isn&apos;t like its source</source>
        <translation>副本与来源不一致</translation>
    </message>
    <message>
        <source>the file is cut off: {size} bytes of {whole}</source>
        <translation>文件不全：{whole} 字节中只有 {size} 字节</translation>
    </message>
    <message numerus="yes">
        <source>the file of %n pictures isn&apos;t there</source>
        <comment>the file of %n picture isn&apos;t there</comment>
        <translation>
            <numerusform>%n 张图片的文件不在那里</numerusform>
        </translation>
    </message>
    <message>
        <source>the files of its model have changed since then</source>
        <translation>它的模型文件后来有改动</translation>
    </message>
    <message>
        <source>the header ends behind the end of the file</source>
        <translation>文件头超出了文件末尾</translation>
    </message>
    <message>
        <source>the header isn&apos;t JSON</source>
        <translation>文件头不是 JSON</translation>
    </message>
    <message>
        <source>the header isn&apos;t a JSON object</source>
        <translation>文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>the id of a model</source>
        <translation>模型的 id</translation>
    </message>
    <message>
        <source>the mode was “{then}” then, and is “{here}” here</source>
        <translation>当时的模式是“{then}”,这里是“{here}”</translation>
    </message>
    <message>
        <source>the mode “{mode}” takes other shortcuts here than it did then</source>
        <translation>模式“{mode}”在这里省略的步骤与当时不同</translation>
    </message>
    <message numerus="yes">
        <source>the model doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the model doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>模型读不到这里：在 %n 个词元之外</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of weights ({weights}) isn&apos;t that of the prompts ({prompts})</source>
        <translation>权重的数量（{weights}）与提示词的数量（{prompts}）不符</translation>
    </message>
    <message>
        <source>the pictures that were in it aren&apos;t there</source>
        <translation>其中的图片不在那里</translation>
    </message>
    <message>
        <source>the processor made its pixels for the GPU then, and doesn&apos;t here</source>
        <translation>当时由处理器替 GPU 画像素，这里不是</translation>
    </message>
    <message>
        <source>the processor makes the pixels for the GPU here, and didn&apos;t then</source>
        <translation>这里由处理器替 GPU 画像素，当时不是</translation>
    </message>
    <message>
        <source>the same, pixel for pixel</source>
        <comment>how a picture comes out here</comment>
        <translation>完全一样，像素不差</translation>
    </message>
    <message>
        <source>the syntax can&apos;t be read from here on</source>
        <translation>从这里开始语法无法读懂</translation>
    </message>
    <message numerus="yes">
        <source>the texture doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the texture doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>质感读不到这里：在 %n 个词元之外</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>the weights in brackets have to be numbers</source>
        <translation>括号里的权重必须是数字</translation>
    </message>
    <message>
        <source>the weights in these brackets have to be numbers</source>
        <translation>这些括号里的权重必须是数字</translation>
    </message>
    <message>
        <source>the weights of a blend cancel out</source>
        <translation>混合的权重相互抵消了</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>there is something behind the values: {size} bytes instead of {whole}</source>
        <translation>数值之后还有别的内容：{size} 字节，应为 {whole}</translation>
    </message>
    <message>
        <source>there is something else than expected in {names}</source>
        <translation>{names} 中有意料之外的内容</translation>
    </message>
    <message>
        <source>these alternatives can&apos;t be read; they are written as {red|blue}</source>
        <translation>这些选项无法读懂；应写成 {red|blue}</translation>
    </message>
    <message>
        <source>these alternatives lead nowhere; a list may name itself, or a ${word} be unknown</source>
        <translation>这些选项没有结果；可能是列表引用了自己，或 ${word} 未知</translation>
    </message>
    <message>
        <source>this bracket has no partner; write \{sign} if it is meant as a sign</source>
        <translation>这个括号没有配对；如果就是要这个符号，请写成 \{sign}</translation>
    </message>
    <message>
        <source>this composition seed</source>
        <translation>此构图种子</translation>
    </message>
    <message>
        <source>this follows the end of the prompt and isn&apos;t drawn</source>
        <translation>这部分在提示词结束之后，不会画出来</translation>
    </message>
    <message>
        <source>this is drawn as words; the syntax chosen writes a weight as (word)1.3</source>
        <translation>这会当作文字来画；所选语法的权重写作 (word)1.3</translation>
    </message>
    <message>
        <source>this isn&apos;t a number, so it is drawn as words; a weight is written as (word:1.3)</source>
        <translation>这不是数字，所以会当作文字来画；权重写作 (word:1.3)</translation>
    </message>
    <message>
        <source>this size</source>
        <translation>此尺寸</translation>
    </message>
    <message>
        <source>times sooner</source>
        <comment>column: how many times sooner than the stock pipelines</comment>
        <translation>加速倍数</translation>
    </message>
    <message>
        <source>used where it lies</source>
        <translation>就地使用</translation>
    </message>
    <message>
        <source>varied by {strength}</source>
        <translation>变体 {strength}</translation>
    </message>
    <message>
        <source>varied from {picture}</source>
        <translation>{picture} 的变体</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>a part of a model</comment>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>vocabulary for the composition</source>
        <translation>构图的词汇表</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>column: how the model&apos;s weights are kept in memory</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>what is in the bin, to be restored from there</source>
        <translation>“最近删除”中的图片，可从那里恢复</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <comment>in the empty field of the negative prompt</comment>
        <translation>不该出现的东西</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <translation>不该出现的东西</translation>
    </message>
    <message>
        <source>what the header says of {name} doesn&apos;t hold together</source>
        <translation>{name} 的文件头自相矛盾</translation>
    </message>
    <message>
        <source>what the pictures show, for example: a lamp</source>
        <comment>leave “a lamp” English: models know only English</comment>
        <translation>图片里有什么，例如：a lamp</translation>
    </message>
    <message>
        <source>what to draw</source>
        <translation>画什么</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>带此标签</translation>
    </message>
    <message>
        <source>without this; works before all below too</source>
        <translation>不含此词；对下面各项也适用</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>不要 {words}</translation>
    </message>
    <message>
        <source>without: {text}</source>
        <comment>what a picture is to be without</comment>
        <translation>不要：{text}</translation>
    </message>
    <message>
        <source>word++, (phrase)1.3</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>word++, (phrase)1.3</translation>
    </message>
    <message>
        <source>words for the composition</source>
        <translation>构图的文字</translation>
    </message>
    <message>
        <source>words for the texture</source>
        <translation>质感的文字</translation>
    </message>
    <message>
        <source>words, or as in the gallery: fav, rating:&gt;=4, date:2026 …</source>
        <comment>fav, rating: and date: are typed so</comment>
        <translation>词语，或与图库中相同：fav、rating:&gt;=4、date:2026 …</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>how a year is written, in letters of Qt&apos;s QDate: yyyy year</comment>
        <translation>yyyy年</translation>
    </message>
    <message numerus="yes">
        <source>{across} across, {down} down, %n sheets</source>
        <comment>{across} across, {down} down, %n sheet</comment>
        <translation>
            <numerusform>横 {across}，纵 {down}，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}, driver {version}</source>
        <comment>the card&apos;s name, and the version of its driver</comment>
        <translation>{card}，驱动 {version}</translation>
    </message>
    <message>
        <source>{checked}: {harms}.</source>
        <translation>{checked}：{harms}。</translation>
    </message>
    <message>
        <source>{device}, {memory}: {where}, {precision}</source>
        <comment>NVIDIA RTX 3060, 12 GB: all stages on the GPU, …</comment>
        <translation>{device}，{memory}：{where}，{precision}</translation>
    </message>
    <message>
        <source>{device}, {threads} of {cores}</source>
        <comment>how many of the processor&apos;s cores are in use</comment>
        <translation>{device}，{threads}，共 {cores}</translation>
    </message>
    <message>
        <source>{direction}: its values</source>
        <translation>{direction}：取值</translation>
    </message>
    <message>
        <source>{direction}: what changes</source>
        <translation>{direction}：变化的内容</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>sizes of files: how much has come</comment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{field} can be swept in one direction only. Choose another one?</source>
        <translation>{field}只能在一个方向上试。要换一个吗？</translation>
    </message>
    <message>
        <source>{field} can be {smallest} to {largest}, and {value} lies outside. {nearest}?</source>
        <translation>{field}可以是 {smallest} 到 {largest}，{value} 超出了范围。改为 {nearest}？</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is nothing to choose from.</source>
        <translation>{field}不能是“{value}”。没有可选的。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is {offered}.</source>
        <translation>{field}不能是“{value}”。可选：{offered}。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at &quot;{excerpt}&quot;: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}在“{excerpt}”处无法理解：{reason}。请在那里修改，或关闭权重（在“更多”里，或用 --syntax {plain}）。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at its end: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}的末尾无法理解：{reason}。请在那里修改，或关闭权重（在“更多”里，或用 --syntax {plain}）。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}无法理解：{reason}。请在那里修改，或关闭权重（在“更多”里，或用 --syntax {plain}）。</translation>
    </message>
    <message>
        <source>{file} came damaged: its SHA-256 isn&apos;t the one announced. It was thrown away; try again.</source>
        <translation>{file} 在传输中损坏：SHA-256 与公布的不符。它已被丢弃；请再试一次。</translation>
    </message>
    <message>
        <source>{file} came with {received} instead of {expected}. Go on later; what is whole is kept.</source>
        <translation>{file} 下载到 {received}，应为 {expected}。请稍后继续；完整的部分都保留着。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it changes the text encoder too, which isn&apos;t done here. Train or look for one of Stage C alone.</source>
        <translation>{file} 不能在这里用作 LoRA：它还会改变文本编码器，这里不支持。请训练或寻找只针对 Stage C 的 LoRA。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it holds no LoRA. A whole model belongs into the models folder.</source>
        <translation>{file} 不能在这里用作 LoRA：里面没有 LoRA。整个模型应放进模型文件夹。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is a relative of LoRA (such as LoHa, LoKr or DoRA), which aren&apos;t understood. Look for a plain LoRA.</source>
        <translation>{file} 不能在这里用作 LoRA：它是 LoRA 的近亲（如 LoHa、LoKr 或 DoRA），这里不支持。请找普通的 LoRA。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is damaged ({found}). Fetch it again?</source>
        <translation>{file} 不能在这里用作 LoRA：它已损坏（{found}）。要重新获取吗？</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size ({found} channels). Choose the model it is for.</source>
        <translation>{file} 不能在这里用作 LoRA：它是为另一种大小（{found} 通道）的 Würstchen 制作的。请选择它对应的模型。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} 不能在这里用作 LoRA：它是为另一种大小的 Würstchen 制作的。请选择它对应的模型，或把它取下。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for.</source>
        <translation>{file} 不能在这里用作 LoRA：它是为另一种大小的 Würstchen 制作的。请选择它对应的模型。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for another model. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} 不能在这里用作 LoRA：它是为另一个模型制作的。只有针对 Würstchen 的 Stage C 的 LoRA 才适用。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}, a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} 不能在这里用作 LoRA：它是为另一种大小的 Würstchen（{found}）制作的。请选择它对应的模型，或把它取下。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} 不能在这里用作 LoRA：它是为 {found} 制作的。只有针对 Würstchen 的 Stage C 的 LoRA 才适用。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: only .safetensors files are opened, since other kinds can run programs. Ask for it in that form.</source>
        <translation>{file} 不能在这里用作 LoRA：只打开 .safetensors 文件，因为其他格式可能会运行程序。请索取这种格式的文件。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how it was made.</source>
        <translation>{file} 没有说明它是怎样生成的。</translation>
    </message>
    <message>
        <source>{folder} has {free} of room, and {needed} are needed. Make some room, or leave the model on its drive. Nothing was begun.</source>
        <translation>{folder} 可用空间 {free}，需要 {needed}。请腾出一些空间，或把模型留在它的驱动器上。还没有开始任何操作。</translation>
    </message>
    <message>
        <source>{folder} isn&apos;t there now. Connect its drive, and the model can be used again.</source>
        <translation>{folder} 现在不在。接上它的驱动器，就又能使用这个模型。</translation>
    </message>
    <message>
        <source>{folder} will be made with the first picture.</source>
        <translation>{folder} 会在生成第一张图片时建立。</translation>
    </message>
    <message>
        <source>{generate} does the same from anywhere. Press it again while a picture is made: the next one waits in the queue.</source>
        <translation>在任何地方按 {generate} 也一样。图片生成时再按一次，下一张就在队列里等候。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). Is there a network? What has come is kept.</source>
        <translation>无法连接 {host}（{reason}）。网络通吗？已下载的部分都保留着。</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give {what} to everybody. Fetch it with your browser there, and import the folder.</source>
        <translation>{host} 不对所有人提供 {what}。请用浏览器到那里下载，再导入文件夹。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (HTTP {status}). Go on later; what has come is kept.</source>
        <translation>{host} 自身出了故障（HTTP {status}）。请稍后继续；已下载的部分都保留着。</translation>
    </message>
    <message>
        <source>{host} has no {what} (any more). If you use a mirror, try another one.</source>
        <translation>{host} 没有 {what}，或已下架。如果用的是镜像，请换一个。</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on in {time}; what has come is kept.</source>
        <translation>{host} 请求太多，应接不暇。请 {time}后继续；已下载的部分都保留着。</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on later; what has come is kept.</source>
        <translation>{host} 请求太多，应接不暇。请稍后继续；已下载的部分都保留着。</translation>
    </message>
    <message>
        <source>{host} lists a file whose name leads out of the model&apos;s folder ({name}). Nothing was fetched.</source>
        <translation>{host} 列出的一个文件，其名称指向模型文件夹之外（{name}）。没有获取任何内容。</translation>
    </message>
    <message>
        <source>{host} lists two files that only capitals tell apart ({name}). Nothing was fetched.</source>
        <translation>{host} 列出了两个仅大小写不同的文件({name})。未下载任何内容。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time in hours</comment>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time in hours and minutes</comment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n were here already.</source>
        <comment>{imported}, %n was here already.</comment>
        <translation>
            <numerusform>{imported}，%n 张之前已经在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} alone is typed into the fields. Hold Ctrl or Alt with it.</source>
        <translation>单独按 {keys} 会输入到文字栏里。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} belongs to {actions} now.</source>
        <comment>keys such as Ctrl+H, and the action that they belong to</comment>
        <translation>{keys} 目前用于{actions}。</translation>
    </message>
    <message>
        <source>{keys} is needed in fields and lists.</source>
        <translation>{keys} 在文字栏和列表中要用到。</translation>
    </message>
    <message>
        <source>{letter}: {prompt}</source>
        <comment>a compared picture</comment>
        <translation>{letter}:{prompt}</translation>
    </message>
    <message>
        <source>{lora}, for another model</source>
        <translation>{lora}，用于另一个模型</translation>
    </message>
    <message>
        <source>{lora}, for {model}</source>
        <translation>{lora}，用于 {model}</translation>
    </message>
    <message numerus="yes">
        <source>{machine}, {memory} ({device}): {residency}, {precision}, %n threads. {reason}</source>
        <comment>{machine}, {memory} ({device}): {residency}, {precision}, %n thread. {reason}</comment>
        <translation>
            <numerusform>{machine}，{memory}（{device}）：{residency}，{precision}，%n 个线程。{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time in minutes</comment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{model} comes under the licence {licence}. Accept it first: add --accept-licence.</source>
        <translation>{model} 的许可证是 {licence}。请先接受：加上 --accept-licence。</translation>
    </message>
    <message>
        <source>{model} comes with the program and takes part in its tests, so it stays.</source>
        <translation>{model} 随程序附带，程序的测试也用到它，所以不能移除。</translation>
    </message>
    <message>
        <source>{model} doesn&apos;t know {unknown}. It reads English, and knows {known} …</source>
        <translation>{model} 不认识 {unknown}。它理解英语,认识 {known} …</translation>
    </message>
    <message>
        <source>{model} draws by default from here on.</source>
        <translation>从现在起默认用 {model} 绘制。</translation>
    </message>
    <message>
        <source>{model} draws one thing in a picture, or two shapes: {things} won&apos;t all come out.</source>
        <translation>{model} 一张图只画一样东西，或两个图形：{things} 不会全都出现。</translation>
    </message>
    <message>
        <source>{model} is in half precision already. A copy would be just as large, so none was made.</source>
        <translation>{model} 已经是半精度。再复制一份也一样大，所以没有复制。</translation>
    </message>
    <message>
        <source>{model} is removed. Your pictures keep its name and fingerprint.</source>
        <translation>{model} 已移除。图片里仍记着它的名称和指纹。</translation>
    </message>
    <message>
        <source>{model} knows {thing} in its own colours only: {colour} may go to something else.</source>
        <translation>{model} 只认识 {thing} 本来的颜色：{colour} 可能会用到别的东西上。</translation>
    </message>
    <message>
        <source>{model}, half precision</source>
        <translation>{model}，半精度</translation>
    </message>
    <message>
        <source>{model}, random weights at its own width and depth</source>
        <translation>{model}，随机权重，宽度和深度照旧</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others aren&apos;t pictures that can be read, and were left alone.</source>
        <comment>{names} and %n other aren&apos;t pictures that can be read, and were left alone.</comment>
        <translation>
            <numerusform>{names} 以及另外 %n 个不是可以读取的图片，没有动它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{names}和{last}</translation>
    </message>
    <message>
        <source>{names} aren&apos;t pictures that can be read, and were left alone.</source>
        <translation>{names} 不是可以读取的图片，没有动它们。</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <comment>a list: a, b or c</comment>
        <translation>{names} 或 {last}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t follow the values before it</source>
        <translation>{name} 与前面的值接不上</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a picture that can be read, and was left alone.</source>
        <translation>{name} 不是可以读取的图片，没有动它。</translation>
    </message>
    <message>
        <source>{needed} of {total} in {files} still have to come, and there is {free} of room.</source>
        <translation>{files}共 {total}，还要下载 {needed}，可用空间 {free}。</translation>
    </message>
    <message>
        <source>{option}: back to the recommended value</source>
        <translation>{option}：恢复推荐值</translation>
    </message>
    <message>
        <source>{others} need files of {model}. Remove them first.</source>
        <translation>{others} 需要 {model} 的文件。请先移除它们。</translation>
    </message>
    <message>
        <source>{others} needs files of {model}. Remove it first.</source>
        <translation>{others} 需要 {model} 的文件。请先移除它。</translation>
    </message>
    <message>
        <source>{package} {then} then, {here} here</source>
        <comment>versions of a package</comment>
        <translation>{package} 当时为 {then}，这里为 {here}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Try another file?</source>
        <translation>{path} 无法读取：{reason}。要换一个文件吗？</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t fit any model that is installed here. Is it of another architecture?</source>
        <translation>{path} 与这里安装的模型都不匹配。它是另一种架构吗？</translation>
    </message>
    <message>
        <source>{path} is a LoRA: a change to a model, not a model.</source>
        <translation>{path} 是 LoRA：它是对模型的改动，不是模型。</translation>
    </message>
    <message>
        <source>{path} is damaged. Close Wurst Desktop and start it again: it makes this file anew, and keeps the damaged one. Your pictures are safe.</source>
        <translation>{path} 已损坏。请关闭 Wurst Desktop 再重新启动：它会重建这个文件，并保留损坏的那个。图片都安然无恙。</translation>
    </message>
    <message>
        <source>{path} is of a kind that can run programs when it is opened, so it never is. Look for the same model as safetensors.</source>
        <translation>{path} 属于打开时可能运行程序的格式，所以从不打开。请找同一模型的 safetensors 格式。</translation>
    </message>
    <message>
        <source>{path} is, or holds, an archive. Unpack it first, and import the folder.</source>
        <translation>{path} 是压缩包，或包含压缩包。请先解压，再导入文件夹。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a whole safetensors file. Fetch it again?</source>
        <translation>{path} 不是完整的 safetensors 文件。要重新获取吗？</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, %n jobs ended early.</source>
        <comment>{pictures}, %n job ended early.</comment>
        <translation>
            <numerusform>{pictures}，%n 个任务提前结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}, its file isn&apos;t where it was, or can&apos;t be read</source>
        <comment>below a picture that isn&apos;t there</comment>
        <translation>{picture}，文件不在原处或无法读取</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of the pictures</comment>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <source>{reason} Trying again in {time}.</source>
        <comment>the reason is a sentence</comment>
        <translation>{reason}{time}后重试。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %n selected</source>
        <comment>{selected} of %n selected</comment>
        <translation>
            <numerusform>已选 {selected}/%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting}: back to the usual value</source>
        <translation>{setting}：恢复默认值</translation>
    </message>
    <message>
        <source>{share}&#xa0;%</source>
        <comment>a share in hundredths, with a space that doesn&apos;t break</comment>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <comment>gigabytes</comment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <comment>megabytes</comment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} by {batch}</source>
        <comment>a size, and how many pictures at a time</comment>
        <translation>{size}，{batch}</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go from {smallest} to {largest} in steps of {step}. {nearest}?</source>
        <translation>{size} 画不了：边长从 {smallest} 到 {largest}，以 {step} 为单位。改为 {nearest}？</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go in steps of {step}. {nearest}?</source>
        <translation>{size} 画不了：边长以 {step} 为单位。改为 {nearest}？</translation>
    </message>
    <message>
        <source>{size} cells</source>
        <translation>{size} 格</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <comment>kilobytes</comment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size}, draws by default</source>
        <comment>a model</comment>
        <translation>{size}，默认使用</translation>
    </message>
    <message>
        <source>{size}, true to size</source>
        <translation>{size}，忠于尺寸</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture</source>
        <translation>{size}，{batch}：每张 {time}</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture, stock {stock}: {ratio} times sooner</source>
        <translation>{size}，{batch}：每张 {time}，原版 {stock}：速度是它的 {ratio} 倍</translation>
    </message>
    <message>
        <source>{size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>{size}，{origin}：
{folder}</translation>
    </message>
    <message>
        <source>{size}, {own} of it its own</source>
        <comment>sizes of files: of a model that shares files with another</comment>
        <translation>{size}，其中独有 {own}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>how fast a download is: so much in a second</comment>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>{stage} {step}/{steps}</source>
        <comment>how far a stage of the work is, as in: composition 12/29</comment>
        <translation>{stage} {step}/{steps}</translation>
    </message>
    <message>
        <source>{stage} {time} so far</source>
        <comment>a stage of the work, as in: composition 5 s so far</comment>
        <translation>{stage}，已用 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far</source>
        <comment>{stage}: {step} of %n step, {time} so far</comment>
        <translation>
            <numerusform>{stage}：第 {step} 步，共 %n 步，已用 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far, about {left} left</source>
        <comment>{stage}: {step} of %n step, {time} so far, about {left} left</comment>
        <translation>
            <numerusform>{stage}：第 {step} 步，共 %n 步，已用 {time}，剩余约 {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {time}</source>
        <translation>{stage}：{time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far</source>
        <translation>{stage}：已用 {time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far, about {left} left</source>
        <translation>{stage}：已用 {time}，剩余约 {left}</translation>
    </message>
    <message>
        <source>{steps}, evenly spread</source>
        <translation>{steps}，均匀分布</translation>
    </message>
    <message>
        <source>{step} of {count}</source>
        <comment>step of the tour</comment>
        <translation>{step}/{count}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <comment>how many bytes of how many are done</comment>
        <translation>{task}：{done}/{total}</translation>
    </message>
    <message>
        <source>{task}…</source>
        <comment>what is being done</comment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{then} at once then, {here} here</source>
        <comment>how many pictures</comment>
        <translation>当时一次 {then} 张，这里一次 {here} 张</translation>
    </message>
    <message>
        <source>{then} then, {here} here</source>
        <comment>what a picture was made with, and what is here now</comment>
        <translation>当时为{then}，这里为{here}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>how long a download still takes</comment>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{time} left of this stage</source>
        <translation>此阶段剩余 {time}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <comment>a span of time in milliseconds</comment>
        <translation>{time} 毫秒</translation>
    </message>
    <message>
        <source>{time} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{time} 秒</translation>
    </message>
    <message>
        <source>{title} is whole: {files}, {size}, all as they came.</source>
        <translation>{title} 完整无缺：{files}，{size}，都和下载时一样。</translation>
    </message>
    <message numerus="yes">
        <source>{title} is whole: {files}, {size}. %n files read for the first time and remembered for next time.</source>
        <comment>{title} is whole: {files}, {size}. %n file read for the first time and remembered for next time.</comment>
        <translation>
            <numerusform>{title} 完整无缺：{files}，{size}。%n 个文件是首次读取，已记下供下次核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>read aloud: a lesson</comment>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>{title}. {text} {place}.</source>
        <comment>read aloud: a step of the tour, and which of how many it is</comment>
        <translation>{title}。{text}{place}。</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n files of {all} damaged ({names}). Remove the model and fetch it again.</source>
        <comment>{title}: %n file of {all} damaged ({names}). Remove the model and fetch it again.</comment>
        <translation>
            <numerusform>{title}：{all} 个文件中有 %n 个损坏（{names}）。请移除模型，再重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in {files} have to come, and there is {free} of room.</source>
        <translation>{files}共 {total} 需要下载，可用空间 {free}。</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while chance is &quot;{value}&quot;. Change one of the two.</source>
        <translation>随机方式为“{value}”时，不能使用{wanted}。请改动其中之一。</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while no LoRA is chosen. Choose one first, under More.</source>
        <translation>没有选择 LoRA 时，不能使用{wanted}。请先在“更多”里选一个。</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had without a composition to start from. Choose a picture to start from first.</source>
        <translation>没有作为起点的构图时，不能使用{wanted}。请先选择一张图片作为起点。</translation>
    </message>
    <message>
        <source>{where}, pixels on the processor</source>
        <comment>where the stages run</comment>
        <translation>{where}，像素在处理器上</translation>
    </message>
    <message>
        <source>{whole}. {file}: {come}</source>
        <comment>how far a download is: of the whole, and of one file</comment>
        <translation>{whole}。{file}：{come}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <comment>how far long work is</comment>
        <translation>{work}：{done}/{total}</translation>
    </message>
    <message>
        <source>“Tags…” in the Picture menu changes them</source>
        <translation>可用“图片”菜单中的“标签…”更改</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <comment>the name of an action, in quotation marks</comment>
        <translation>“{action}”</translation>
    </message>
    <message>
        <source>“{command}”</source>
        <comment>the name of a command, in a sentence</comment>
        <translation>“{command}”</translation>
    </message>
    <message>
        <source>“{name}” is learnt. It lies among the LoRAs under More.</source>
        <translation>“{name}”已训练好。可在“更多”的 LoRA 中找到。</translation>
    </message>
    <message>
        <source>“{text}” is left out; ask as in {example}.</source>
        <translation>“{text}”已略去；请按 {example} 的写法。</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t in the prompt. The first of the words has to stand there: the others are put in its place.</source>
        <translation>提示词里没有“{words}”。第一个词必须在提示词里：其他词会替换它。</translation>
    </message>
</context>
</TS>
